package fr.alin.web.shared;

import java.util.Map;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/**
 * Links carry no extension even where the page that holds them was reached with one, as error pages are; the address of
 * a form carries the parameters of its page.
 */
public class ExtensionlessLinks extends ViewHandlerWrapper {

    private static final String EXTENSION = ".xhtml";

    public ExtensionlessLinks(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        if (faces.getAttributes().remove(PageForm.WRITING) != null) {
            return getBookmarkableURL(faces, viewId, Map.of(), true);
        }
        var url = super.getActionURL(faces, viewId);
        return url.endsWith(EXTENSION) && !viewId.startsWith("/WEB-INF/")
                ? url.substring(0, url.length() - EXTENSION.length())
                : url;
    }
}
