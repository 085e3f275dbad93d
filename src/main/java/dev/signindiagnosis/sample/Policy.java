package dev.signindiagnosis.sample;

import java.util.List;

/** The Conditional Access policies of the invented organisation. */
enum Policy {
    MFA("Require multifactor authentication for everyone", "Mfa", "", false),
    OUTSIDE_NORWAY("Block sign-ins from outside Norway", "Block", "", false),
    COMPLIANT_DEVICE("Payroll and Finance from compliant devices only", "RequireCompliantDevice", "", false),
    JOINED_DEVICE("Customer Desk from office computers only", "RequireDomainJoinedDevice", "", false),
    DEVICE_CODE("Block device code flow", "Block", "", false),
    HIGH_RISK("Block high-risk sign-ins", "Block", "", false),
    DAILY("Sign in again every day outside the office", "", "SignInFrequency", false),
    STRONG_ADMIN("Phishing-resistant sign-in for administrators", "Mfa", "", true),
    UNMANAGED_MAIL("Mail from managed devices only", "RequireCompliantDevice", "", true);

    private final String displayName;
    private final String grantControl;
    private final String sessionControl;
    private final boolean reportOnly;

    Policy(String displayName, String grantControl, String sessionControl, boolean reportOnly) {
        this.displayName = displayName;
        this.grantControl = grantControl;
        this.sessionControl = sessionControl;
        this.reportOnly = reportOnly;
    }

    String displayName() {
        return displayName;
    }

    String id() {
        return SampleIds.guid("policy/" + name());
    }

    List<String> grantControls() {
        return controls(grantControl);
    }

    List<String> sessionControls() {
        return controls(sessionControl);
    }

    /** The policy did not concern the sign-in. */
    Applied notApplied() {
        return new Applied(this, reportOnly ? "reportOnlyNotApplied" : "notApplied", "users", "application");
    }

    /** The policy concerned the sign-in and was content. */
    Applied passed() {
        return new Applied(this, reportOnly ? "reportOnlySuccess" : "success", "application,users", "none");
    }

    /**
     * The policy concerned the sign-in and was not content, or would not have been where it only reports.
     *
     * @param conditions which conditions matched, in Graph's words with commas between
     */
    Applied failed(String conditions) {
        return new Applied(this, reportOnly ? "reportOnlyFailure" : "failure", conditions, "none");
    }

    /** The policy only reports, and would have asked the user for something. */
    Applied wouldAsk() {
        return new Applied(this, "reportOnlyInterrupted", "application,users", "none");
    }

    private static List<String> controls(String control) {
        return control.isEmpty() ? List.of() : List.of(control);
    }
}
