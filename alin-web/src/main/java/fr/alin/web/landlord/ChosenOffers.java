package fr.alin.web.landlord;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.web.table.ChosenLines;
import fr.alin.web.table.StaffTables;

/** landlord/offers.xhtml: takes the ticked offers to the page that says what will happen to them. */
@Named
@RequestScoped
public class ChosenOffers {

    @Inject
    LandlordOffersPage list;

    @Inject
    ChosenLines chosen;

    @Inject
    StaffTables tables;

    @Inject
    FacesContext faces;

    public void withdraw() throws IOException {
        open(OfferBulkAct.WITHDRAW);
    }

    public void close() throws IOException {
        open(OfferBulkAct.CLOSE);
    }

    private void open(OfferBulkAct act) throws IOException {
        var references = chosen.of(list.getTable());
        if (references.isEmpty()) {
            tables.stay(list.getTable());
            return;
        }
        var browser = faces.getExternalContext();
        browser.redirect(browser.getRequestContextPath() + "/landlord/several?act=" + act
                + "&landlord=" + URLEncoder.encode(list.getCurrent().code(), UTF_8)
                + "&refs=" + URLEncoder.encode(String.join(" ", references), UTF_8)
                + "&from=" + URLEncoder.encode(list.getTable().getQuery(), UTF_8));
    }
}
