package fr.alin.web.support;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.support.HelpDeskService;
import fr.alin.support.view.HelpTemplateView;

/** support/templates.xhtml: the answers that are often given. */
@Named
@RequestScoped
public class TemplatesPage {

    @Inject
    HelpDeskService desk;

    private List<HelpTemplateView> templates;

    public List<HelpTemplateView> getTemplates() {
        if (templates == null) {
            templates = desk.templates();
        }
        return templates;
    }
}
