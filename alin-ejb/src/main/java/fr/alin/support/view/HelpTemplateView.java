package fr.alin.support.view;

import fr.alin.shared.model.Language;
import fr.alin.support.model.HelpTemplate;

/** An answer that is often given. */
public record HelpTemplateView(long id, String name, Language language, String words) {

    public static HelpTemplateView of(HelpTemplate template) {
        return new HelpTemplateView(template.id(), template.name(), template.language(), template.words());
    }
}
