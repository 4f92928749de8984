package fr.alin.web.shared;

import java.util.Map;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/**
 * Removes {@code .xhtml} from links, also on error pages, which are reached with it; form addresses get the page's
 * parameters.
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
