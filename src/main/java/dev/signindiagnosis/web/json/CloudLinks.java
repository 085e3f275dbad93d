package dev.signindiagnosis.web.json;

import dev.signindiagnosis.aadsts.AadstsLinks;
import dev.signindiagnosis.aadsts.Cloud;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.web.PortalLinks;
import org.jspecify.annotations.Nullable;

/** The addresses in one Microsoft cloud. */
record CloudLinks(Cloud cloud, PortalLinks portal) implements Links {

    @Override
    public @Nullable String errorCode(int number) {
        return AadstsLinks.lookupUrl(cloud, number).map(Object::toString).orElse(null);
    }

    @Override
    public @Nullable String adminCentre(String place, Facts facts) {
        return portal.to(place, facts).orElse(null);
    }
}
