package org.saksi.ledger;

import java.io.DataOutputStream;
import java.io.IOException;

import org.saksi.terms.SourceId;

/// How a bearing is written into the canonical encoding of a statement. The consent basis does not enter: what may be done with a statement is
/// no part of what it says.
final class BearingEncoding {

    private BearingEncoding() {}

    static void write(DataOutputStream out, Bearing bearing) throws IOException {
        out.writeBoolean(bearing.about().isPresent());
        if (bearing.about().isPresent()) {
            StatementIdentity.topic(out, bearing.about().get());
        }
        StatementIdentity.optional(out, bearing.when().map(period -> period.from().toString()));
        StatementIdentity.optional(out, bearing.when().map(period -> period.to().toString()));
        StatementIdentity.text(out, bearing.language().code());
        StatementIdentity.optional(out, bearing.source().map(SourceId::value));
        out.writeInt(bearing.through().size());
        for (Bearing.Link link : bearing.through()) {
            StatementIdentity.text(out, link.source().value());
            StatementIdentity.text(out, link.role().name());
        }
    }
}
