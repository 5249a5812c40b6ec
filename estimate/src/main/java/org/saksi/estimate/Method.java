package org.saksi.estimate;

import java.util.Arrays;

/// The methods, with the codes by which commands and files know them.
public enum Method {
    /// Two lists, independent (Chapman 1951).
    CHAPMAN("chapman"),
    /// Lower bound, lists differ.
    CHAO_MTH("chao_mth"),
    /// Lower bound, lists alike.
    CHAO_MH("chao_mh"),
    /// Sample coverage (Chao and Tsay 1998).
    COVERAGE("coverage"),
    /// Log-linear model without interaction.
    INDEPENDENCE("independence"),
    /// Log-linear model, interactions chosen step by step.
    STEPWISE("stepwise"),
    /// Log-linear model with the best Bayesian information criterion.
    BIC("bic"),
    /// Average over decomposable graphs.
    DGA("dga"),
    /// Bayesian latent class model.
    LATENT_CLASS("latent_class"),
    /// Bayesian log-linear model, interactions kept above a threshold.
    THRESHOLD("threshold");

    private final String code;

    Method(String code) {
        this.code = code;
    }

    /// The code, for example `stepwise`.
    public String code() {
        return code;
    }

    /// The method with this code.
    ///
    /// @throws IllegalArgumentException when there is none, naming those there are
    public static Method ofCode(String code) {
        return Arrays.stream(values()).filter(m -> m.code.equals(code)).findFirst().orElseThrow(() -> new IllegalArgumentException(
                "there is no method \"" + code + "\"; the methods are " + Arrays.stream(values()).map(Method::code).toList()));
    }
}
