package fr.alin.web.shared;

import java.io.IOException;

import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;

/**
 * {@code h:form} whose action carries the page's parameters, so that the page can be opened again without its state, and
 * with its owner, who alone gets back what was typed. See decision 50-reopen-a-lost-page.
 */
public class PageForm extends HtmlForm {

    /** Request attribute set while a form's address is written, for {@link ExtensionlessLinks}. */
    static final String WRITING = PageForm.class.getName();

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        faces.getAttributes().put(WRITING, true);
        try {
            super.encodeBegin(faces);
        } finally {
            faces.getAttributes().remove(WRITING);
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        var owner = faces.getExternalContext().getUserPrincipal();
        if (isRendered() && owner != null) {
            var page = faces.getResponseWriter();
            page.startElement("input", null);
            page.writeAttribute("type", "hidden", null);
            page.writeAttribute("name", SentForm.OWNER, null);
            page.writeAttribute("value", owner.getName(), null);
            page.endElement("input");
        }
        super.encodeEnd(faces);
    }
}
