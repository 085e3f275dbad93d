/** The pages in a real browser, as a person uses them. */
@NullMarked
package dev.signindiagnosis.browser;

import org.jspecify.annotations.NullMarked;
