package fr.alin.integration.partners.registry;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.alin.contract.registry.Anomalie;
import fr.alin.contract.registry.Demande;
import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.Demandeur;
import fr.alin.contract.registry.Entete;
import fr.alin.contract.registry.InterfaceNuu;
import fr.alin.contract.registry.ListeAnomalie;
import fr.alin.integration.partners.behaviour.Behaviour;
import fr.alin.integration.partners.behaviour.Mood;
import fr.alin.integration.partners.demo.ApplicationDraw;
import fr.alin.integration.partners.demo.Towns;

/** All registered applications, with what was changed by hand, and the answer of each site to a question for one. */
public final class Registrations {

    private static final String UNKNOWN_NUMBER = "DEM001";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Map<String, DemandeLogement> byNumber = new LinkedHashMap<>();
    private final Map<Site, Mood> moods = new EnumMap<>(Site.class);
    private final HandMadeChanges changes;
    private final Clock clock;

    public Registrations(Towns towns, Path folder, Clock clock) {
        this.clock = clock;
        changes = new HandMadeChanges(folder.resolve("registrations.properties"));
        for (DemandeLogement application :
                new ApplicationDraw(towns).all(LocalDate.ofInstant(clock.instant(), PARIS))) {
            changes.applyTo(application);
            byNumber.put(application.getNumUnique(), application);
        }
        for (Site site : Site.values()) {
            moods.put(site, new Mood());
        }
    }

    public Mood mood(Site site) {
        return moods.get(site);
    }

    /** What a site says about a number: the application, an anomaly, or, in the wrong mood, somebody else's application. */
    public synchronized InterfaceNuu answer(Site site, String asked) {
        String number = asked == null ? "" : asked.strip().toUpperCase(Locale.ROOT);
        DemandeLogement application = site.holds(number) ? byNumber.get(number) : null;
        if (application != null && mood(site).is(Behaviour.WRONG)) {
            return message(somebodyElse(site, number));
        }
        return message(application == null ? unknown(number) : application);
    }

    synchronized List<DemandeLogement> search(Site site, String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        return byNumber.values().stream()
                .filter(application -> site.holds(application.getNumUnique()))
                .filter(application -> described(application).contains(wanted))
                .toList();
    }

    synchronized Optional<DemandeLogement> find(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** An empty e-mail takes the address away; an absent value leaves what is there. */
    synchronized void change(String number, Map<String, String> values) {
        changes.keep(number, values);
        changes.applyTo(byNumber.get(number));
    }

    private DemandeLogement somebodyElse(Site site, String number) {
        return byNumber.values().stream()
                .filter(other -> site.holds(other.getNumUnique())
                        && !other.getNumUnique().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static String described(DemandeLogement application) {
        Demandeur person = application.getPersonnePhysique().getDemandeur();
        return (application.getNumUnique() + " " + person.getNom() + " " + person.getPrenom() + " "
                        + (person.getMel() == null ? "" : person.getMel()))
                .toUpperCase(Locale.ROOT);
    }

    private static DemandeLogement unknown(String number) {
        Anomalie anomaly = new Anomalie();
        anomaly.setCode(UNKNOWN_NUMBER);
        anomaly.setLibelle("Aucune demande ne porte ce numéro unique.");
        DemandeLogement empty = new DemandeLogement();
        empty.setNumUnique(number);
        empty.setListeAnomalie(new ListeAnomalie());
        empty.getListeAnomalie().getAnomalie().add(anomaly);
        return empty;
    }

    /** One page of what a site struck off since a moment, behind a number of the page before (or null). */
    public synchronized InterfaceNuu struckOffSince(Site site, OffsetDateTime since, String afterNumber) {
        return message(List.of());
    }

    /** One page of the applications a site knows to have been given priority since a moment. */
    public synchronized InterfaceNuu daloSince(Site site, OffsetDateTime since, String afterNumber) {
        return message(List.of());
    }

    private InterfaceNuu message(DemandeLogement application) {
        return message(List.of(application));
    }

    private InterfaceNuu message(List<DemandeLogement> applications) {
        InterfaceNuu message = new InterfaceNuu();
        message.setVersionInterface("02.01");
        message.setEntete(new Entete());
        message.getEntete().setTypeFichier("RET");
        message.getEntete().setDateFichier(OffsetDateTime.ofInstant(clock.instant(), PARIS));
        message.setDemande(new Demande());
        message.getDemande().getDemandeLogement().addAll(applications);
        return message;
    }
}
