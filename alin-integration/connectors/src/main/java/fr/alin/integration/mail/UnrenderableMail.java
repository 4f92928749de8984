package fr.alin.integration.mail;

import freemarker.template.TemplateException;

/**
 * A mail whose values do not fit its template, which is a bug. The message names the template and the expression, not
 * the values.
 */
public class UnrenderableMail extends RuntimeException {

    UnrenderableMail(String template, TemplateException cause) {
        super("Mail " + template + " cannot be rendered: " + cause.getBlamedExpressionString(), cause);
    }
}
