package fr.alin.web.offer;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.offer.model.OfferShortage;
import fr.alin.web.shared.Amounts;
import fr.alin.web.shared.Languages;
import fr.alin.web.shared.Messages;

/** no-offer.xhtml: why a tab shows no offer, and where there are some. */
@Named
@RequestScoped
public class NoOffer {

    @Inject
    OffersPage page;

    @Inject
    OfferFilter filter;

    @Inject
    OfferSearches searches;

    @Inject
    Messages messages;

    @Inject
    Languages languages;

    private OfferShortage shortage;

    /** How many homes are open in the tab, whoever they suit. */
    public int getOpen() {
        return shortage().open();
    }

    /** Each limit that leaves out some of them, with its figure. */
    public List<String> getReasons() {
        var limits = page.getLimits();
        var amounts = Amounts.in(languages.getLocale());
        var reasons = new ArrayList<String>();
        add(reasons, "ceiling", shortage().ceiling(), "");
        add(reasons, "rent", shortage().rent(), amounts.money(limits.highestRent()));
        add(reasons, "type", shortage().type(), page.getRooms());
        add(reasons, "surface", shortage().surface(), amounts.number(limits.minimumSurface()));
        return reasons;
    }

    private void add(List<String> reasons, String limit, int count, String figure) {
        if (count > 0) {
            reasons.add(messages.text("list.empty.limit." + limit, count, figure));
        }
    }

    /** The other tabs that show homes. */
    public List<OfferTab> getOtherTabs() {
        return page.getTabs().stream().filter(tab -> tab.count() > 0).toList();
    }

    private OfferShortage shortage() {
        if (shortage == null) {
            shortage = searches.scope()
                    .map(scope -> searches.shortage(scope, filter.asked()))
                    .orElseThrow();
        }
        return shortage;
    }
}
