package dev.signindiagnosis.format;

/** Rows of Defender's advanced hunting table {@code EntraIdSignInEvents}, formerly {@code AADSignInEventsBeta}. */
final class Defender {

    private Defender() {}

    /** Whether the object has the columns that only this table has. */
    static boolean isRow(JsonObject root) {
        return root.has("AccountUpn") && root.has("LogonType") || root.has("AccountObjectId") && root.has("ErrorCode");
    }
}
