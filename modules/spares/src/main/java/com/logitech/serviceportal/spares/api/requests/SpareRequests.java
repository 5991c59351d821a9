package com.logitech.serviceportal.spares.api.requests;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Versioned;
import com.logitech.serviceportal.spares.api.SparesRow;
import com.logitech.serviceportal.spares.api.units.SentUnit;
import com.logitech.serviceportal.spares.api.units.SpareDesk.Parcel;
import com.logitech.serviceportal.spares.api.units.StoragePlace;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Requests for spares (R77 to R82): asked for by the customer or by who implements for him, sent by operations. A stranger's answers as
 * unknown. {@code version} is that of the request as it was last read. Instants are UTC.
 */
public interface SpareRequests {

    /** The longest reason, in characters. */
    int LONGEST_WHY = 500;

    /** What would be proposed for so many units, and whether they could be requested now. Read by all who see the customer. */
    RequestOutlook outlook(CustomerId customer, SparesRow row, int units);

    /** Requests spares. Refused with the decision where they cannot be: by the scale, by the day, for what is no device of ours. */
    SparesRequest request(NewSparesRequest request);

    SparesRequest of(SparesRequestId request);

    /** The last first; those that wait to be sent the longest waiting first. */
    Page<SparesRequest> requests(RequestQuery query);

    /** Takes back what was not sent. */
    SparesRequest cancel(SparesRequestId request, long version);

    /** Sends the units. By operations. @param units as many of each model as were asked for */
    SparesRequest send(SparesRequestId request, long version, List<SentUnit> units, Parcel parcel);

    /** Does not serve it. By operations. */
    SparesRequest refuse(SparesRequestId request, long version, String reason);

    /** So many units of a model. @param product its code @param title its name */
    record MixLine(String product, String title, int units) {
    }

    /**
     * What would come of a request.
     *
     * @param deployed what is deployed in the Spaces that count, most first; of bundles our own parts
     * @param held     the models of the spares there are already
     * @param proposal the mix that best matches (R81)
     * @param decision whether it could be requested now, and why
     */
    record RequestOutlook(List<MixLine> deployed, List<MixLine> held, List<MixLine> proposal, Decision decision) {
    }

    /** A unit asked for. @param product by code or name @param units 1 or more */
    record AskedModel(String product, int units) {
    }

    /**
     * Spares to be requested.
     *
     * @param models what and how many
     * @param why    why another mix than the proposed one is better; may be empty
     */
    record NewSparesRequest(CustomerId customer, SparesRow row, List<AskedModel> models, StoragePlace place, String why) {
    }

    /** Which requests a list shows. */
    record RequestQuery(Optional<CustomerId> customer, Optional<SparesRequestState> state, Optional<String> after, int size) {
    }

    /**
     * A request.
     *
     * @param requestedBy how the books sign who asked
     * @param settledAt   when it was sent, taken back or refused
     * @param reason      why it was refused; may be empty
     */
    record SparesRequest(SparesRequestId id, CustomerId customer, String company, SparesRow row, List<MixLine> models, StoragePlace place,
                         String why, SparesRequestState state, Instant requestedAt, String requestedBy,
                         Optional<Instant> settledAt, String reason, long version) implements Versioned {

        public int units() {
            return models.stream().mapToInt(MixLine::units).sum();
        }
    }
}
