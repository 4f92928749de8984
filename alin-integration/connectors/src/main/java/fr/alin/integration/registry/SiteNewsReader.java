package fr.alin.integration.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import fr.alin.contract.registry.Dalo;
import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.Entete;
import fr.alin.contract.registry.InterfaceNuu;
import fr.alin.contract.registry.ListeAnomalie;
import fr.alin.contract.registry.Radiation;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.registration.model.StrikeOffReason;
import fr.alin.registration.port.NewsCursor;
import fr.alin.registration.port.NewsItem;
import fr.alin.registration.port.NewsPage;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.UniqueNumber;

/** Reads a page of a site's news from its interfaceNuu answer. */
final class SiteNewsReader {

    private static final Logger LOG = Logger.getLogger(SiteNewsReader.class.getName());

    /** @throws MalformedMessage when this is no such list */
    NewsPage struckOff(NewsCursor asked, InterfaceNuu answer) {
        return page(asked, answer, SiteNewsReader::struckOff);
    }

    /** @throws MalformedMessage when this is no such list */
    NewsPage dalo(NewsCursor asked, InterfaceNuu answer) {
        return page(asked, answer, SiteNewsReader::priority);
    }

    private static NewsPage page(NewsCursor asked, InterfaceNuu answer, Entry entry) {
        var items = items(answer, entry);
        var answeredAt = Optional.ofNullable(answer.getEntete())
                .map(Entete::getDateFichier)
                .orElseThrow(() -> new MalformedMessage("entete/dateFichier is missing"))
                .toInstant();
        var began = asked.roundBegan().orElse(answeredAt);
        if (!Boolean.TRUE.equals(answer.isSuite())) {
            return new NewsPage(items, true, NewsCursor.from(began));
        }
        return new NewsPage(
                items, false, new NewsCursor(asked.since(), Optional.of(last(asked, items)), Optional.of(began)));
    }

    /** Refuses a page that announces more without progress, which would cause an endless loop. */
    private static UniqueNumber last(NewsCursor asked, List<NewsItem> items) {
        if (items.isEmpty()) {
            throw new MalformedMessage("suite: more is announced after an empty page");
        }
        var last = items.get(items.size() - 1).number();
        if (asked.afterNumber()
                .filter(before -> before.value().compareTo(last.value()) >= 0)
                .isPresent()) {
            throw new MalformedMessage("suite: the page does not continue from the last one");
        }
        return last;
    }

    private static List<NewsItem> items(InterfaceNuu answer, Entry entry) {
        var items = new ArrayList<NewsItem>();
        var applications = answer.getDemande() == null
                ? List.<DemandeLogement>of()
                : answer.getDemande().getDemandeLogement();
        for (var application : applications) {
            TolerantReader.entries(application.getListeAnomalie(), ListeAnomalie::getAnomalie)
                    .forEach(anomaly -> {
                        throw new MalformedMessage("anomaly " + anomaly.getCode());
                    });
            number(application).ifPresent(number -> items.add(entry.of(number, application)));
        }
        return items;
    }

    /** The application's number. A malformed one is skipped, so that it does not block the other news. */
    private static Optional<UniqueNumber> number(DemandeLogement application) {
        try {
            return Optional.of(new UniqueNumber(application.getNumUnique()));
        } catch (InvalidValueException unusable) {
            LOG.log(Level.WARNING, "Skipped an entry of a site's news: malformed unique number");
            return Optional.empty();
        }
    }

    private static NewsItem struckOff(UniqueNumber number, DemandeLogement application) {
        var strikeOff = Optional.ofNullable(application.getRadiation())
                .orElseThrow(() -> new MalformedMessage("radiation is missing"));
        var day = TolerantReader.required(strikeOff.getDateRadiation(), "radiation/dateRadiation");
        return new NewsItem(number, day, reason(strikeOff));
    }

    /** The reason of a strike-off. The empty code means that the application was reinstated. */
    private static Optional<StrikeOffReason> reason(Radiation strikeOff) {
        var code = strikeOff.getMotifRadiation();
        return code != null && code.getCode().isEmpty()
                ? Optional.of(StrikeOffReason.REINSTATED)
                : TolerantReader.code(StrikeOffReason.class, code);
    }

    private static NewsItem priority(UniqueNumber number, DemandeLogement application) {
        var since = Optional.ofNullable(application.getDalo()).map(Dalo::getDateReconnaissance);
        return new NewsItem(
                number,
                since.orElseThrow(() -> new MalformedMessage("dalo/dateReconnaissance is missing")),
                Optional.empty());
    }

    private interface Entry {
        NewsItem of(UniqueNumber number, DemandeLogement application);
    }
}
