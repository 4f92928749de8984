package fr.alin.web.alert;

import java.util.EnumSet;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import fr.alin.alert.AlertService;
import fr.alin.alert.CreateAlert;
import fr.alin.alert.model.AlertFrequency;
import fr.alin.offer.model.SearchCircle;
import fr.alin.web.offer.OfferQuery;
import fr.alin.web.shared.Messages;

/** alerts/new.xhtml: saves the current search of the offers list. */
@Named
@RequestScoped
public class NewAlertPage {

    @Inject
    AlertService alerts;

    @Inject
    AlertTexts texts;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private OfferQuery search;
    private String name;
    private SearchCircle[] circles;
    private AlertFrequency frequency = AlertFrequency.IMMEDIATE;

    /** Reads the search from the address, or from the form on a postback. */
    @PostConstruct
    void read() {
        var sent = request.getParameter("search");
        search = sent == null ? OfferQuery.of(request.getParameterMap()) : OfferQuery.read(sent);
        circles = new SearchCircle[] {search.circle()};
    }

    public String create() {
        var chosen = EnumSet.noneOf(SearchCircle.class);
        chosen.addAll(List.of(circles));
        alerts.create(new CreateAlert(getName(), chosen, search.filters(), frequency));
        messages.info("alerts.created");
        return "/alerts/index?faces-redirect=true";
    }

    public List<String> getWishes() {
        return texts.wishes(search.filters());
    }

    public String getSearch() {
        return search.text();
    }

    public String getName() {
        return name == null ? texts.name(search.circle(), search.filters()) : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public SearchCircle[] getCircles() {
        return circles.clone();
    }

    public void setCircles(SearchCircle[] circles) {
        this.circles = circles.clone();
    }

    public AlertFrequency getFrequency() {
        return frequency;
    }

    public void setFrequency(AlertFrequency frequency) {
        this.frequency = frequency;
    }
}
