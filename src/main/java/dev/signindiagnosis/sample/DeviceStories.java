package dev.signindiagnosis.sample;

import java.time.Instant;
import java.util.List;

/** Devices that do not do, devices that did not show themselves, and one that does. */
final class DeviceStories implements Story {

    /** The row of the laptop that is told to be not compliant. */
    static final String NOT_COMPLIANT = "compliance/1";

    private static final String CHROME = "Chrome 131.0.0";

    private static final String NOT_COMPLIANT_REASON = "The device must be compliant to get access.";

    /** When that was, seen from the present. */
    static Instant notCompliantAt(Timeline time) {
        return time.daysAgo(1, "08:11");
    }

    @Override
    public void tell(Chronicle chronicle) {
        droppedOut(chronicle);
        chromeWithoutExtension(chronicle);
        notJoined(chronicle);
        disabled(chronicle);
        twoAttemptsUnderOneCorrelationId(chronicle);
    }

    private static void droppedOut(Chronicle chronicle) {
        Instant first = notCompliantAt(chronicle.time());
        for (String name : List.of(NOT_COMPLIANT, "compliance/2")) {
            Instant at = name.equals(NOT_COMPLIANT) ? first : first.plusSeconds(70);
            chronicle
                    .interactive(name, at, Person.EIRIK, App.FINANCE)
                    .fails(53000, NOT_COMPLIANT_REASON)
                    .on(Person.EIRIK.laptop().notCompliant())
                    .policies(Policy.MFA.passed(), Policy.COMPLIANT_DEVICE.failed("application,users"));
        }
    }

    /** The same laptop: Chrome does not say which machine it is, Edge does. */
    private static void chromeWithoutExtension(Chronicle chronicle) {
        Instant at = chronicle.time().daysAgo(2, "10:30");
        chronicle
                .interactive("chrome/1", at, Person.ASTRID, App.PAYROLL)
                .fails(53000, NOT_COMPLIANT_REASON)
                .on(Person.ASTRID.laptop().unshownIn(CHROME))
                .policies(Policy.MFA.passed(), Policy.COMPLIANT_DEVICE.failed("application,users"));
        chronicle
                .interactive("chrome/2", at.plusSeconds(240), Person.ASTRID, App.PAYROLL)
                .policies(Policy.MFA.passed(), Policy.COMPLIANT_DEVICE.passed());
    }

    private static void notJoined(Chronicle chronicle) {
        Device own = new Device(
                SampleIds.guid("device/silje"),
                "SILJE-HJEMME",
                "Windows10",
                "Edge 131.0.0",
                null,
                false,
                "Azure AD registered");
        chronicle
                .interactive("joined/1", chronicle.time().daysAgo(5, "19:12"), Person.SILJE, App.CUSTOMER_DESK)
                .fails(53001, "The device must be joined to the organisation to get access.")
                .on(own)
                .from(Place.OSLO_MOBILE)
                .policies(Policy.MFA.passed(), Policy.JOINED_DEVICE.failed("application,users"));
    }

    private static void disabled(Chronicle chronicle) {
        chronicle
                .nonInteractive("disabled/1", chronicle.time().daysAgo(17, "08:05"), Person.RANDI, App.MAIL)
                .fails(135011, "The device used for the sign-in is disabled.")
                .policies()
                .steps();
    }

    /** The client kept its correlation ID: the first attempt ended at the device, the second in another browser got in. */
    private static void twoAttemptsUnderOneCorrelationId(Chronicle chronicle) {
        Instant at = chronicle.time().daysAgo(1, "11:15");
        chronicle
                .interactive("twice/1", at, Person.SIGNE, App.FINANCE)
                .fails(53000, NOT_COMPLIANT_REASON)
                .on(Person.SIGNE.laptop().unshownIn(CHROME))
                .policies(Policy.MFA.passed(), Policy.COMPLIANT_DEVICE.failed("application,users"));
        chronicle
                .interactive("twice/2", at.plusSeconds(720), Person.SIGNE, App.FINANCE)
                .correlation("twice/1")
                .fails(50140, "The page that offers to stay signed in was shown.")
                .policies(Policy.MFA.passed(), Policy.COMPLIANT_DEVICE.passed());
        chronicle
                .interactive("twice/3", at.plusSeconds(731), Person.SIGNE, App.FINANCE)
                .ofAttempt("twice/2")
                .correlation("twice/1")
                .policies(Policy.MFA.passed(), Policy.COMPLIANT_DEVICE.passed());
    }
}
