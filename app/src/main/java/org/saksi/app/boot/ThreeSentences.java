package org.saksi.app.boot;

/// What a person is told when something did not work.
///
/// @param happened what happened
/// @param safe what is safe
/// @param advice what to do
public record ThreeSentences(String happened, String safe, String advice) {

    @Override
    public String toString() {
        return happened + " " + safe + " " + advice;
    }
}
