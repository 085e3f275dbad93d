/** The sample tenant: made-up sign-ins of an invented organisation, Nordlys Eksempel AS, up to the present. */
@NullMarked
package dev.signindiagnosis.sample;

import org.jspecify.annotations.NullMarked;
