package dev.signindiagnosis.web.json;

import dev.signindiagnosis.text.Message;

/**
 * What is wrong with one field of a call.
 *
 * @param field its name in JSON or in the address
 * @param message what is wrong and what to enter
 */
record FieldProblem(String field, Message message) {}
