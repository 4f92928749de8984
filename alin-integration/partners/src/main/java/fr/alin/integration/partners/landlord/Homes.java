package fr.alin.integration.partners.landlord;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.alin.contract.landlord.Change;
import fr.alin.contract.landlord.Offer;
import fr.alin.contract.landlord.Publication;
import fr.alin.contract.landlord.Withdrawal;
import fr.alin.contract.landlord.WithdrawalCause;
import fr.alin.integration.partners.demo.OfferGenerator;
import fr.alin.integration.partners.demo.Towns;
import fr.alin.integration.partners.page.ParisTime;

/** The landlord's homes and their versions. After a restart, today's manual changes and all withdrawals are kept. */
final class Homes {

    /** Generated homes have smaller numbers. */
    private static final int FIRST_MADE_BY_HAND = 90_000;

    private final Map<String, PublishedHome> byReference = new LinkedHashMap<>();
    private final HomeJournal journal;
    private final OfferGenerator generator;
    private final Clock clock;
    private LocalDate day;
    /** References of all days: those of former days are not shown any more, but AL'in knows them. */
    private final Set<String> taken = new HashSet<>();

    Homes(Towns towns, Path folder, Clock clock) {
        this.clock = clock;
        generator = new OfferGenerator(towns);
        journal = new HomeJournal(folder.resolve("journal"));
        renew();
    }

    /** The homes to publish today, in list order; each day has new dates and versions. */
    synchronized List<Publication> toPublish() {
        if (!today().equals(day)) {
            renew();
        }
        List<Publication> open = new ArrayList<>();
        byReference.values().stream()
                .filter(home -> !home.withdrawn())
                .forEach(home -> open.add(OfferCopies.publication(home.offer())));
        return open;
    }

    synchronized LocalDate day() {
        return day;
    }

    synchronized List<PublishedHome> search(String text, String department) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        return byReference.values().stream()
                .filter(home ->
                        department.isEmpty() || home.offer().getDepartment().equals(department))
                .filter(home -> searchText(home.offer()).contains(wanted))
                .toList();
    }

    synchronized Optional<PublishedHome> find(String reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    /** A reference that no home ever had, and that no later call gets: two homes made at once never share one. */
    synchronized String freeReference(String department) {
        int number = FIRST_MADE_BY_HAND + taken.size();
        while (!taken.add("%s-%s%05d".formatted(LandlordSystem.CODE, department, number))) {
            number++;
        }
        return "%s-%s%05d".formatted(LandlordSystem.CODE, department, number);
    }

    synchronized Change change(Offer wanted) {
        Change change = OfferCopies.change(wanted);
        change.setVersion(next(wanted.getReference()));
        byReference.put(change.getReference(), new PublishedHome(change, false));
        journal.append(today(), change);
        return change;
    }

    synchronized Publication publish(Offer wanted) {
        Publication publication = OfferCopies.publication(wanted);
        taken.add(publication.getReference());
        publication.setVersion(next(wanted.getReference()));
        byReference.put(publication.getReference(), new PublishedHome(publication, false));
        journal.append(today(), publication);
        return publication;
    }

    synchronized Withdrawal withdraw(String reference, String reason, Optional<WithdrawalCause> cause) {
        Withdrawal withdrawal = new Withdrawal();
        withdrawal.setReference(reference);
        withdrawal.setVersion(next(reference));
        withdrawal.setReason(reason);
        cause.ifPresent(withdrawal::setCause);
        byReference.computeIfPresent(reference, (same, home) -> home.withdrawnAt(withdrawal.getVersion()));
        journal.append(today(), withdrawal);
        return withdrawal;
    }

    private long next(String reference) {
        PublishedHome known = byReference.get(reference);
        long least = today().toEpochDay() * 1000;
        return known == null ? least : Math.max(least, known.offer().getVersion() + 1);
    }

    private void renew() {
        day = today();
        byReference.clear();
        generator.all(day).forEach(offer -> byReference.put(offer.getReference(), new PublishedHome(offer, false)));
        journal.replay(this::remember);
    }

    private void remember(LocalDate when, Object entry) {
        if (entry instanceof Withdrawal withdrawal) {
            byReference.computeIfPresent(
                    withdrawal.getReference(), (same, home) -> home.withdrawnAt(withdrawal.getVersion()));
        } else if (entry instanceof Offer offer) {
            taken.add(offer.getReference());
            boolean revived = byReference.containsKey(offer.getReference())
                    && byReference.get(offer.getReference()).withdrawn();
            if (when.equals(day) || revived && !offer.getClosesOn().isBefore(day)) {
                byReference.put(offer.getReference(), new PublishedHome(offer, false));
            }
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ParisTime.ZONE);
    }

    private static String searchText(Offer offer) {
        return (offer.getReference() + " " + offer.getCity() + " " + offer.getPostalCode() + " "
                        + offer.getType().value() + " " + offer.getAddress())
                .toUpperCase(Locale.ROOT);
    }
}
