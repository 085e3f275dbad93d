package dev.signindiagnosis.web.page;

import dev.signindiagnosis.text.Message;

/**
 * What to enter in a field instead of what stands there.
 *
 * @param field the field's name, which is also the ID of its element
 * @param text what to enter
 */
record FormProblem(String field, Message text) {}
