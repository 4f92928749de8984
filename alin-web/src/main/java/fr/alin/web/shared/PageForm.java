package fr.alin.web.shared;

import java.io.IOException;

import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;

/**
 * {@code h:form}: sends to the address of its page with the page's parameters, so that the same page can be opened again
 * whatever became of its state.
 */
public class PageForm extends HtmlForm {

    /** Where {@link ExtensionlessLinks} reads that the address of a form is being written. */
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
}
