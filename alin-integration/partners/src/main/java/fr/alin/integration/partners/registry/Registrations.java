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
import fr.alin.integration.partners.behaviour.BehaviourSwitch;
import fr.alin.integration.partners.demo.ApplicationGenerator;
import fr.alin.integration.partners.demo.Towns;
import fr.alin.integration.partners.message.UnreadableMessage;
import fr.alin.integration.partners.page.ParisTime;
import fr.alin.integration.partners.page.WrongValue;

/**
 * All registered applications and each site's answers about them. Applications are immutable: a change replaces the
 * object, so that an answer can be written at the same time.
 */
public final class Registrations {

    private static final Logger LOG = Logger.getLogger(Registrations.class.getName());

    static final String ACTIVE = "ACTIVE";
    static final String STRUCK_OFF = "RADIEE";
    private static final int PAGE_SIZE = 20;

    private final Map<String, DemandeLogement> byNumber = new LinkedHashMap<>();
    private final Map<String, BehaviourSwitch> behaviours = new LinkedHashMap<>();
    private final ApplicationFiles files;
    private final StatusChanges statusChanges;
    private final AnswerBuilder answers;
    private final Clock clock;
    private volatile BenchApplications benchApplications = BenchApplications.none();

    public Registrations(Towns towns, Path folder, Clock clock) {
        this.clock = clock;
        answers = new AnswerBuilder(clock);
        files = new ApplicationFiles(folder.resolve("registrations"));
        statusChanges = new StatusChanges(folder.resolve("registration-news.txt"));
        for (DemandeLogement application : new ApplicationGenerator(towns).all(today())) {
            byNumber.put(application.getNumUnique(), application);
            recordStatus(application);
        }
        importLegacy(new LegacyChanges(folder.resolve("registrations.properties")));
        files.all().forEach(application -> byNumber.put(application.getNumUnique(), application));
        Site.all().forEach(site -> behaviours.put(site.code(), new BehaviourSwitch(Behaviour.ALL)));
    }

    /** Generated strike-offs and priorities count from the day they name. */
    private void recordStatus(DemandeLogement application) {
        Optional.ofNullable(application.getRadiation())
                .map(Radiation::getDateRadiation)
                .ifPresent(day -> statusChanges.addGenerated(
                        morning(day), StatusChanges.Kind.STRUCK_OFF, application.getNumUnique()));
        Optional.ofNullable(application.getDalo())
                .map(Dalo::getDateReconnaissance)
                .ifPresent(day ->
                        statusChanges.addGenerated(morning(day), StatusChanges.Kind.DALO, application.getNumUnique()));
    }

    private void importLegacy(LegacyChanges changes) {
        changes.numbers().stream().filter(byNumber::containsKey).forEach(number -> change(number, changes::applyTo));
        changes.delete();
    }

    private static Instant morning(LocalDate day) {
        return day.atStartOfDay(ParisTime.ZONE).toInstant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ParisTime.ZONE);
    }

    public Clock clock() {
        return clock.withZone(ParisTime.ZONE);
    }

    public BehaviourSwitch behaviour(Site site) {
        return behaviours.get(site.code());
    }

    /** A site's answer about a number: the application or an anomaly, altered by the site's behaviour. */
    public InterfaceNuu answer(Site site, String asked) {
        String number = asked == null ? "" : asked.strip().toUpperCase(Locale.ROOT);
        Optional<DemandeLogement> application =
                site.holds(number) ? find(number).or(() -> benchApplications.find(number)) : Optional.empty();
        return application
                .map(found -> answers.message(List.of(
                        switch (behaviour(site).current()) {
                            case WRONG, OTHER_NUMBER -> otherApplication(site, number);
                            case UNKNOWN_CODE -> AnswerBuilder.withUnknownCodes(found);
                            case HUNDRED -> AnswerBuilder.withManyPeople(found);
                            default -> found;
                        })))
                .orElseGet(() -> answers.unknown(number));
    }

    /** From now on, every number of the bench's desk has an application. */
    synchronized void addBenchApplications() {
        benchApplications = BenchApplications.after(byNumber.values(), today());
    }

    /**
     * A page of the applications struck off since a moment.
     *
     * @param afterNumber last number of the previous page, or null
     */
    public InterfaceNuu struckOffSince(Site site, OffsetDateTime since, String afterNumber) {
        return page(site, StatusChanges.Kind.STRUCK_OFF, since.toInstant(), afterNumber);
    }

    /**
     * A page of the applications with a priority since a moment.
     *
     * @param afterNumber last number of the previous page, or null
     */
    public InterfaceNuu daloSince(Site site, OffsetDateTime since, String afterNumber) {
        return page(site, StatusChanges.Kind.DALO, since.toInstant(), afterNumber);
    }

    private InterfaceNuu page(Site site, StatusChanges.Kind kind, Instant since, String after) {
        List<DemandeLogement> found = statusChanges
                .since(kind, since)
                .filter(number -> site.holds(number) && (after == null || number.compareTo(after) > 0))
                .map(number -> find(number).orElseThrow())
                .filter(application ->
                        kind == StatusChanges.Kind.DALO || STRUCK_OFF.equals(application.getStatutDemande()))
                .limit(PAGE_SIZE + 1L)
                .map(Registrations::extract)
                .toList();
        InterfaceNuu message = answers.message(found.subList(0, Math.min(PAGE_SIZE, found.size())));
        message.setSuite(found.size() > PAGE_SIZE);
        return message;
    }

    /** The fields a list contains. */
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
                .filter(application -> searchText(application).contains(wanted))
                .toList();
    }

    public synchronized Optional<DemandeLogement> find(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** A copy that the caller may modify. */
    public Optional<DemandeLogement> copy(String number) {
        return find(number).map(ApplicationFiles::copy);
    }

    /**
     * Applies a change to a copy and stores it.
     *
     * @throws WrongValue if the result violates the schema
     */
    public synchronized DemandeLogement change(String number, Consumer<DemandeLogement> change) {
        DemandeLogement before = byNumber.get(number);
        DemandeLogement after = ApplicationFiles.copy(before);
        change.accept(after);
        return save(checked(after));
    }

    /**
     * Stores a new application under a free number.
     *
     * @throws WrongValue if it violates the schema
     */
    public synchronized DemandeLogement add(DemandeLogement application) {
        return save(checked(application));
    }

    private static DemandeLogement checked(DemandeLogement application) {
        try {
            return ApplicationFiles.copy(application);
        } catch (UnreadableMessage e) {
            LOG.info("A change violates the contract's schema");
            throw new WrongValue("Il manque une information obligatoire, ou une valeur est trop longue.");
        }
    }

    private DemandeLogement save(DemandeLogement application) {
        byNumber.put(application.getNumUnique(), application);
        files.save(application);
        return application;
    }

    /** Strikes an application off as of today. */
    public synchronized DemandeLogement strikeOff(String number, Radiation why) {
        why.setDateRadiation(today());
        statusChanges.append(clock.instant(), StatusChanges.Kind.STRUCK_OFF, number);
        return change(number, application -> {
            application.setStatutDemande(STRUCK_OFF);
            application.setRadiation(why);
        });
    }

    /** Grants priority as of today. */
    public synchronized DemandeLogement recognise(String number, Dalo dalo) {
        dalo.setDateReconnaissance(today());
        statusChanges.append(clock.instant(), StatusChanges.Kind.DALO, number);
        return change(number, application -> application.setDalo(dalo));
    }

    private synchronized DemandeLogement otherApplication(Site site, String number) {
        return byNumber.values().stream()
                .filter(other -> site.holds(other.getNumUnique())
                        && !other.getNumUnique().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static String searchText(DemandeLogement application) {
        Demandeur person = application.getPersonnePhysique().getDemandeur();
        return (application.getNumUnique() + " " + person.getNom() + " " + person.getPrenom() + " "
                        + (person.getMel() == null ? "" : person.getMel()))
                .toUpperCase(Locale.ROOT);
    }
}
