package fr.alin.web.shared;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * Whoever is not signed in gets pages that keep nothing. The template says so too, but only once the page is built:
 * before that PrimeFaces asks for the place where a view keeps things, and Faces would make a session to hold it.
 * See decision 49-visitors-pages-keep-no-state.
 */
public class VisitorViews extends ViewHandlerWrapper {

    public VisitorViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext faces, String viewId) {
        var view = super.createView(faces, viewId);
        if (view != null && faces.getExternalContext().getUserPrincipal() == null) {
            view.setTransient(true);
        }
        return view;
    }
}
