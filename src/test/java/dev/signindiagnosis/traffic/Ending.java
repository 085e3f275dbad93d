package dev.signindiagnosis.traffic;

import java.util.SplittableRandom;

/** How a request ended, with how often it does among 10,000 attempts, and what the log says about it. */
enum Ending {
    SIGNED_IN(0, 8390, "Other.", Access.SATISFIED, Then.NOTHING),
    STAY_SIGNED_IN(50140, 420, "The user was asked whether to stay signed in.", Access.SATISFIED, Then.SUCCESS),
    WRONG_PASSWORD(50126, 310, "The name or the password was wrong.", Access.NOT_REACHED, Then.PERHAPS_SUCCESS),
    NEEDS_MFA(50076, 240, "A second factor was asked for.", Access.MFA_MISSING, Then.SUCCESS),
    NO_SESSION(50058, 150, "No session was found for a silent request.", Access.NOT_REACHED, Then.SUCCESS),
    STRONG_SIGN_IN(50074, 120, "Strong authentication was asked for.", Access.MFA_MISSING, Then.SUCCESS),
    BLOCKED_BY_POLICY(53003, 90, "A policy blocked the access.", Access.BLOCKED, Then.NOTHING),
    MFA_NOT_DONE(500121, 70, "The second factor was not completed.", Access.MFA_MISSING, Then.PERHAPS_SUCCESS),
    TOKEN_TOO_OLD(70043, 60, "The refresh token is too old for the policy.", Access.NOT_REACHED, Then.NOTHING),
    LOCKED(50053, 45, "Too many attempts came with a wrong password.", Access.NOT_REACHED, Then.NOTHING),
    NOT_COMPLIANT(53000, 35, "The device is not compliant.", Access.DEVICE_MISSING, Then.NOTHING),
    UNKNOWN_USER(50034, 25, "The directory does not know the user.", Access.NOT_REACHED, Then.NOTHING),
    NOT_ASSIGNED(50105, 20, "The user has no role in the application.", Access.NOT_REACHED, Then.NOTHING),
    PASSWORD_EXPIRED(50055, 15, "The password has expired.", Access.NOT_REACHED, Then.SUCCESS),
    NO_CONSENT(65001, 10, "Nobody has consented to the application.", Access.NOT_REACHED, Then.NOTHING);

    /** How far Conditional Access came and what it found. */
    enum Access {
        NOT_REACHED,
        SATISFIED,
        MFA_MISSING,
        DEVICE_MISSING,
        BLOCKED
    }

    /** What follows under the same correlation ID. */
    private enum Then {
        NOTHING,
        SUCCESS,
        PERHAPS_SUCCESS
    }

    private static final int IN_ALL = 10_000;
    private static final Ending[] ORDER = values();

    private final int code;
    private final int often;
    private final String reason;
    private final Access access;
    private final Then then;

    Ending(int code, int often, String reason, Access access, Then then) {
        this.code = code;
        this.often = often;
        this.reason = reason;
        this.access = access;
        this.then = then;
    }

    /** The ending of an attempt's first request. */
    static Ending draw(SplittableRandom random) {
        int left = random.nextInt(IN_ALL);
        for (Ending ending : ORDER) {
            left -= ending.often;
            if (left < 0) {
                return ending;
            }
        }
        return SIGNED_IN;
    }

    int code() {
        return code;
    }

    String reason() {
        return reason;
    }

    Access access() {
        return access;
    }

    /** How many requests the attempt has: the last one of several ends signed in. */
    int requests(SplittableRandom random) {
        int more = random.nextInt(10);
        return switch (then) {
            case NOTHING -> 1;
            case SUCCESS -> more == 0 ? 1 : more == 1 ? 3 : 2;
            case PERHAPS_SUCCESS -> more < 4 ? 2 : more < 6 ? 3 : 1;
        };
    }
}
