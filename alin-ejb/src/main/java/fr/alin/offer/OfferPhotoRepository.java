package fr.alin.offer;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.offer.model.OfferPhoto;
import fr.alin.offer.model.PostedOffer;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.persistence.SqlArray;

/** The photos of each offer, in their order. The first is also copied to the offer, for the lists. */
@ApplicationScoped
class OfferPhotoRepository {

    private static final Rows<Placed> ROWS = Rows.of(
            RowColumn.text("reference", placed -> placed.offer().value()),
            List.of(
                    RowColumn.number("place", "integer", Placed::place),
                    RowColumn.text("hash", placed -> placed.photo().hash()),
                    RowColumn.text("caption", placed -> placed.photo().caption())));

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Photos of an offer, in their order. */
    public List<OfferPhoto> of(OfferReference reference) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                        select p.hash, p.caption from offer_photo p join offer o on o.id = p.offer_id
                        where o.reference = ?1 order by p.place""")
                .setParameter(1, reference.value())
                .getResultList();
        return rows.stream()
                .map(row -> new OfferPhoto((String) row[0], (String) row[1]))
                .toList();
    }

    /** Replaces the photos of the offers that come with photos; the others keep theirs. */
    public void replaceAll(Collection<PostedOffer> offers) {
        var named = offers.stream().filter(offer -> offer.photos().isPresent()).toList();
        if (!named.isEmpty()) {
            clear(named.stream().map(PostedOffer::reference).toList());
            place(named.stream().flatMap(OfferPhotoRepository::placed).toList());
        }
    }

    /** Replaces the photos of one offer. */
    public void replace(OfferReference reference, List<OfferPhoto> photos) {
        clear(List.of(reference));
        place(placed(reference, photos).toList());
    }

    private void clear(List<OfferReference> references) {
        var list = SqlArray.of(references, OfferReference::value);
        entities.createNativeQuery("""
                        delete from offer_photo where offer_id in (
                            select id from offer where reference = any(cast(?1 as varchar[])))""").setParameter(1, list).executeUpdate();
        entities.createNativeQuery("""
                        update offer set cover_photo = null
                        where reference = any(cast(?1 as varchar[])) and cover_photo is not null""").setParameter(1, list).executeUpdate();
    }

    private void place(List<Placed> photos) {
        if (photos.isEmpty()) {
            return;
        }
        var insert = entities.createNativeQuery("""
                insert into offer_photo (offer_id, place, hash, caption)
                select o.id, r.place, r.hash, r.caption
                from %s join offer o on o.reference = r.reference
                where o.reference = any(cast(?1 as varchar[]))""".formatted(ROWS.source()));
        ROWS.bind(insert, photos);
        insert.executeUpdate();
        var covers = photos.stream().filter(photo -> photo.place() == 1).toList();
        var update = entities.createNativeQuery("""
                update offer o set cover_photo = r.hash
                from %s where o.reference = r.reference and o.reference = any(cast(?1 as varchar[]))""".formatted(ROWS.source()));
        ROWS.bind(update, covers);
        update.executeUpdate();
    }

    private static Stream<Placed> placed(PostedOffer offer) {
        return placed(offer.reference(), offer.photos().orElseThrow());
    }

    private static Stream<Placed> placed(OfferReference reference, List<OfferPhoto> photos) {
        return IntStream.range(0, photos.size()).mapToObj(i -> new Placed(reference, i + 1, photos.get(i)));
    }

    private record Placed(OfferReference offer, int place, OfferPhoto photo) {}
}
