/** Sign-ins as people have met them: made-up logs in the shape of each case, and the scrap of evidence it began with. */
@NullMarked
package dev.signindiagnosis.cases;

import org.jspecify.annotations.NullMarked;
