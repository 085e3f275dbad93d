package dev.signindiagnosis.signin;

/** Whether a log told a fact, and if it did not, why it is blank. */
public enum FactState {
    /** The log holds the value. */
    TOLD("told"),
    /** The format can carry the field and this row left it blank. */
    ABSENT("absent"),
    /** The format has no place for the field: a portal CSV has no Conditional Access policies. */
    NOT_IN_FORMAT("notInFormat"),
    /** A live source knows that it lacks the permission to read the field. A file can only say {@link #ABSENT}. */
    WITHHELD("withheld"),
    /** Entra never came to it: the first factor failed, so Conditional Access did not run. */
    NOT_EVALUATED("notEvaluated"),
    /** The log says {@code hidden}: the tenant has no licence for the field. */
    UNLICENSED("unlicensed"),
    /** The value was taken out: {@code 203.0.113.XXX}, {@code PII Removed}. */
    REDACTED("redacted"),
    /** Blank, and the sign-in is younger than the two hours in which late rows fill such fields. */
    MAY_CHANGE("mayChange");

    private final String id;

    FactState(String id) {
        this.id = id;
    }

    /** The name in JSON and in word lists. */
    public String id() {
        return id;
    }
}
