package dev.signindiagnosis.sample;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Entra learnt of a device.
 *
 * @param id empty where the device showed none
 * @param name empty where it has none that Entra knows
 * @param operatingSystem as logged, for example {@code Windows10}
 * @param browser empty for an application without one
 * @param compliant null where nothing told
 * @param managed null where nothing told
 * @param trustType empty where the device is not registered
 */
record Device(
        String id,
        String name,
        String operatingSystem,
        String browser,
        @Nullable Boolean compliant,
        @Nullable Boolean managed,
        String trustType) {

    /** A device that showed nothing but its browser. */
    static Device unknown(String operatingSystem, String browser) {
        return new Device("", "", operatingSystem, browser, null, null, "");
    }

    /** The same machine in a browser that does not show which machine it is. */
    Device unshownIn(String otherBrowser) {
        return unknown(operatingSystem, otherBrowser);
    }

    /** The same device, no longer compliant. */
    Device notCompliant() {
        return new Device(id, name, operatingSystem, browser, false, managed, trustType);
    }

    /** Writes {@code deviceDetail}; what nothing told stays out. */
    void writeTo(ObjectNode detail) {
        detail.put("deviceId", id)
                .put("displayName", name)
                .put("operatingSystem", operatingSystem)
                .put("browser", browser)
                .put("trustType", trustType);
        if (compliant != null) {
            detail.put("isCompliant", compliant.booleanValue());
        }
        if (managed != null) {
            detail.put("isManaged", managed.booleanValue());
        }
    }
}
