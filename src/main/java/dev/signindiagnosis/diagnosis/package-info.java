/** The service that answers: the question, the attempt, the findings, who must act, what an empty result means. */
@NullMarked
package dev.signindiagnosis.diagnosis;

import org.jspecify.annotations.NullMarked;
