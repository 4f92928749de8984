package fr.alin.integration.mail;

import freemarker.template.TemplateException;

/** A mail whose values do not fit its template: our bug; the message names the template and the expression, no value. */
public class UnrenderableMail extends RuntimeException {

    UnrenderableMail(String template, TemplateException cause) {
        super("Mail " + template + " cannot be rendered: " + cause.getBlamedExpressionString(), cause);
    }
}
