/** Sign-in Diagnosis: finds a Microsoft Entra sign-in, says what happened and what to do. */
@NullMarked
package dev.signindiagnosis;

import org.jspecify.annotations.NullMarked;
