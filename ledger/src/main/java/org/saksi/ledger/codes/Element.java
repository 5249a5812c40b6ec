package org.saksi.ledger.codes;

/// To which part of a finding a fact belongs.
public enum Element {
    /// Confinement or guarded movement, papers held, sale, ransom or debt as the price of leaving, violence or threat for refusing or leaving.
    COERCION,
    /// An act of the Palermo Protocol: recruited, transported, transferred, harboured, received.
    ACT,
    /// A means of the Palermo Protocol.
    MEANS,
    /// A purpose of the Palermo Protocol.
    PURPOSE,
    /// The person was a child at the time.
    CHILD,
    /// A court or an authority identified victims.
    IDENTIFICATION,
    /// Online scamming or gambling at the site.
    OPERATION,
    /// Overtime, unpaid wages, conditions, deception alone: coded, never enough.
    CONDITION,
    /// Somebody could come and go.
    FREEDOM,
    /// Built to keep people in.
    KEEP_IN_FEATURE,
    /// Found at many guarded places.
    GENERIC_FEATURE,
    /// A visit, dated imagery or media, an official act.
    SUPPORT,
    /// How a person got out, or not.
    EXIT,
    /// What happened to a person after getting out.
    AFTERWARDS,
    /// Harm done by a response.
    RESPONSE_HARM
}
