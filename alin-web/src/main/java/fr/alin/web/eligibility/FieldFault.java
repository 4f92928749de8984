package fr.alin.web.eligibility;

/** What is wrong with a field of the eligibility check: its id in the page, and the key of what to say there. */
record FieldFault(String field, String key) {}
