package fr.alin.integration.partners.registry;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Logger;

import fr.alin.contract.registry.Dalo;
import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.Demandeur;
import fr.alin.contract.registry.InterfaceNuu;
import fr.alin.contract.registry.Radiation;
import fr.alin.integration.partners.behaviour.Behaviour;
import fr.alin.integration.partners.behaviour.Mood;
import fr.alin.integration.partners.demo.ApplicationDraw;
import fr.alin.integration.partners.demo.Towns;
import fr.alin.integration.partners.message.UnreadableMessage;
import fr.alin.integration.partners.page.WrongValue;

/**
 * All registered applications and the answer of each site to a question for one. An application is never changed in
 * place: a changed copy takes its place, so that an answer can be written while somebody edits.
 */
public final class Registrations {

    private static final Logger LOG = Logger.getLogger(Registrations.class.getName());

    static final String ACTIVE = "ACTIVE";
    static final String STRUCK_OFF = "RADIEE";
    private static final int A_PAGE = 20;

    private final Map<String, DemandeLogement> byNumber = new LinkedHashMap<>();
    private final Map<String, Mood> moods = new LinkedHashMap<>();
    private final ApplicationFiles files;
    private final News news;
    private final Answers answers;
    private final Clock clock;
    private volatile InventedApplications invented = InventedApplications.none();

    public Registrations(Towns towns, Path folder, Clock clock) {
        this.clock = clock;
        answers = new Answers(clock);
        files = new ApplicationFiles(folder.resolve("registrations"));
        news = new News(folder.resolve("registration-news.txt"));
        for (DemandeLogement application : new ApplicationDraw(towns).all(today())) {
            byNumber.put(application.getNumUnique(), application);
            tell(application);
        }
        takeOver(new FormerChanges(folder.resolve("registrations.properties")));
        files.all().forEach(application -> byNumber.put(application.getNumUnique(), application));
        Site.all().forEach(site -> moods.put(site.code(), new Mood(Behaviour.ALL)));
    }

    /** Applications that were drawn struck off or with priority have been so since the day they name. */
    private void tell(DemandeLogement application) {
        Optional.ofNullable(application.getRadiation())
                .map(Radiation::getDateRadiation)
                .ifPresent(day -> news.know(morning(day), News.Kind.STRUCK_OFF, application.getNumUnique()));
        Optional.ofNullable(application.getDalo())
                .map(Dalo::getDateReconnaissance)
                .ifPresent(day -> news.know(morning(day), News.Kind.DALO, application.getNumUnique()));
    }

    private void takeOver(FormerChanges changes) {
        changes.numbers().stream().filter(byNumber::containsKey).forEach(number -> change(number, changes::applyTo));
        changes.forget();
    }

    private static Instant morning(LocalDate day) {
        return day.atStartOfDay(Answers.PARIS).toInstant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Answers.PARIS);
    }

    public Clock clock() {
        return clock.withZone(Answers.PARIS);
    }

    public Mood mood(Site site) {
        return moods.get(site.code());
    }

    /** What a site says about a number: the application, an anomaly, or what its mood makes of them. */
    public InterfaceNuu answer(Site site, String asked) {
        String number = asked == null ? "" : asked.strip().toUpperCase(Locale.ROOT);
        Optional<DemandeLogement> application =
                site.holds(number) ? find(number).or(() -> invented.find(number)) : Optional.empty();
        return application
                .map(found -> answers.message(List.of(
                        switch (mood(site).behaviour()) {
                            case WRONG, OTHER_NUMBER -> somebodyElse(site, number);
                            case UNKNOWN_CODE -> Answers.withUnknownCodes(found);
                            case HUNDRED -> Answers.withManyPeople(found);
                            default -> found;
                        })))
                .orElseGet(() -> answers.unknown(number));
    }

    /** From now on each number of the desk that measurements use has an application. */
    synchronized void invent() {
        invented = InventedApplications.after(byNumber.values(), today());
    }

    /** One page of what a site struck off since a moment, behind a number of the page before (or null). */
    public InterfaceNuu struckOffSince(Site site, OffsetDateTime since, String afterNumber) {
        return page(site, News.Kind.STRUCK_OFF, since.toInstant(), afterNumber);
    }

    /** One page of the applications a site knows to have been given priority since a moment. */
    public InterfaceNuu daloSince(Site site, OffsetDateTime since, String afterNumber) {
        return page(site, News.Kind.DALO, since.toInstant(), afterNumber);
    }

    private InterfaceNuu page(Site site, News.Kind kind, Instant since, String after) {
        List<DemandeLogement> found = news.since(kind, since)
                .filter(number -> site.holds(number) && (after == null || number.compareTo(after) > 0))
                .map(number -> find(number).orElseThrow())
                .filter(application -> kind == News.Kind.DALO || STRUCK_OFF.equals(application.getStatutDemande()))
                .limit(A_PAGE + 1L)
                .map(Registrations::extract)
                .toList();
        InterfaceNuu message = answers.message(found.subList(0, Math.min(A_PAGE, found.size())));
        message.setSuite(found.size() > A_PAGE);
        return message;
    }

    /** Only what a list is asked for: nobody needs whole households to learn that they left. */
    private static DemandeLogement extract(DemandeLogement application) {
        DemandeLogement extract = new DemandeLogement();
        extract.setNumGuichet(application.getNumGuichet());
        extract.setNumUnique(application.getNumUnique());
        extract.setDateCreationDemande(application.getDateCreationDemande());
        extract.setStatutDemande(application.getStatutDemande());
        extract.setDalo(application.getDalo());
        extract.setRadiation(application.getRadiation());
        return extract;
    }

    public synchronized List<DemandeLogement> search(Site site, String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        return byNumber.values().stream()
                .filter(application -> site.holds(application.getNumUnique()))
                .filter(application -> described(application).contains(wanted))
                .toList();
    }

    public synchronized Optional<DemandeLogement> find(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** A copy that a page may complete while it shows it. */
    public Optional<DemandeLogement> copy(String number) {
        return find(number).map(ApplicationFiles::copy);
    }

    /** Keeps a changed copy. @throws WrongValue when the contract would refuse it */
    public synchronized DemandeLogement change(String number, Consumer<DemandeLogement> change) {
        DemandeLogement before = byNumber.get(number);
        DemandeLogement after = ApplicationFiles.copy(before);
        change.accept(after);
        return keep(checked(after));
    }

    /** Keeps a new application under a number nobody has. @throws WrongValue when the contract would refuse it */
    public synchronized DemandeLogement add(DemandeLogement application) {
        return keep(checked(application));
    }

    private static DemandeLogement checked(DemandeLogement application) {
        try {
            return ApplicationFiles.copy(application);
        } catch (UnreadableMessage e) {
            LOG.info("A change was refused by the contract");
            throw new WrongValue("Il manque une information obligatoire, ou une valeur est trop longue.");
        }
    }

    private DemandeLogement keep(DemandeLogement application) {
        byNumber.put(application.getNumUnique(), application);
        files.keep(application);
        return application;
    }

    /** Strikes an application off today, for one of the published reasons. */
    public synchronized DemandeLogement strikeOff(String number, Radiation why) {
        why.setDateRadiation(today());
        news.keep(clock.instant(), News.Kind.STRUCK_OFF, number);
        return change(number, application -> {
            application.setStatutDemande(STRUCK_OFF);
            application.setRadiation(why);
        });
    }

    /** Gives priority from today on. */
    public synchronized DemandeLogement recognise(String number, Dalo dalo) {
        dalo.setDateReconnaissance(today());
        news.keep(clock.instant(), News.Kind.DALO, number);
        return change(number, application -> application.setDalo(dalo));
    }

    private synchronized DemandeLogement somebodyElse(Site site, String number) {
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
}
