/** Pages for people: thin controllers, view models as records, templates. Complete without JavaScript. */
@NullMarked
package dev.signindiagnosis.web.page;

import org.jspecify.annotations.NullMarked;
