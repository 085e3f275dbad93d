/** What a sign-in is: the event, the rows behind it, its facts and how rows are merged. */
@NullMarked
package dev.signindiagnosis.signin;

import org.jspecify.annotations.NullMarked;
