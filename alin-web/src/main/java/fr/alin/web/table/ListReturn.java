package fr.alin.web.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The list that a page was opened from, as its links carry it, so that the way back shows the same rows. */
@Named
@RequestScoped
public class ListReturn {

    @Inject
    FacesContext faces;

    private String from = "";

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    /** The query string to return with; empty if it has unexpected characters. */
    public String getQuery() {
        return from.matches("[A-Za-z0-9=&_.%+*-]{1,800}") ? "?" + from : "";
    }

    /**
     * Returns to the list after an act.
     *
     * @param list its address, {@code /advisor/candidacies}
     * @return the outcome of the act; null if the browser is sent there already
     */
    public String outcome(String list) {
        if (getQuery().isEmpty()) {
            return list + "?faces-redirect=true";
        }
        return redirect(list + getQuery());
    }

    /**
     * Goes on to another page opened from the same list.
     *
     * @param page its address with a parameter, {@code /advisor/candidacy?id=7}
     * @return the outcome of the act; null if the browser is sent there already
     */
    public String onward(String page) {
        if (getQuery().isEmpty()) {
            return page + "&faces-redirect=true";
        }
        return redirect(page + "&from=" + URLEncoder.encode(from, StandardCharsets.UTF_8));
    }

    private String redirect(String address) {
        leave(faces.getViewRoot());
        var browser = faces.getExternalContext();
        try {
            browser.redirect(browser.getRequestContextPath() + address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    /** As Faces does itself on a redirect: a form of the page that is sent again finds it gone. */
    private static void leave(UIViewRoot page) {
        var living = page.getViewMap(false);
        if (living != null) {
            living.clear();
        }
    }
}
