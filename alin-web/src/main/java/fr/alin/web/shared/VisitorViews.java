package fr.alin.web.shared;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * Makes a visitor's views stateless. The template does so too, but only when the page is built; before that PrimeFaces
 * reads the view map, which would create a session. See decision 49-visitors-pages-keep-no-state.
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
