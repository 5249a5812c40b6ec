package org.saksi.register.sites;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.saksi.ledger.LedgerView.Standing;

/// Where one source puts a site.
///
/// @param latitude degrees north, WGS 84
/// @param longitude degrees east, WGS 84
/// @param method how it was found
/// @param metres within how many metres of the truth; empty when the source does not say
/// @param said the statement, with its source
public record Position(double latitude, double longitude, Method method, OptionalDouble metres, Standing said) {

    private static final double MOST_LATITUDE = 90;
    private static final double MOST_LONGITUDE = 180;

    public Position {
        if (!(Math.abs(latitude) <= MOST_LATITUDE) || !(Math.abs(longitude) <= MOST_LONGITUDE)) {
            throw new IllegalArgumentException("a position has a latitude from -90 to 90 and a longitude from -180 to 180, but was "
                    + latitude + ", " + longitude);
        }
        if (metres.isPresent() && !(metres.getAsDouble() > 0)) {
            throw new IllegalArgumentException("a precision is a distance above 0 metres, but was " + metres.getAsDouble());
        }
    }

    /// How a position was found.
    public enum Method {
        /// Measured there by somebody who went.
        VISIT,
        /// Matched in satellite or aerial imagery.
        IMAGERY,
        /// Matched from photographs or video of the place.
        GEOLOCATED_MEDIA,
        /// An address, cadastre or licence.
        RECORD,
        /// A pin a witness set or sent.
        PIN,
        /// A pin shared in a chat group.
        CHAT_PIN,
        /// A drawing by a witness, matched with imagery.
        SKETCH,
        /// Not said.
        UNKNOWN;

        /// The word in tables and statements, in lower case.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The method of this word, when there is one.
        public static Optional<Method> ofCode(String code) {
            return Arrays.stream(values()).filter(m -> m.code().equals(code)).findFirst();
        }

        /// Whether the method itself does not rest on a witness's word.
        public boolean isIndependent() {
            return switch (this) {
                case VISIT, IMAGERY, GEOLOCATED_MEDIA, RECORD -> true;
                case PIN, CHAT_PIN, SKETCH, UNKNOWN -> false;
            };
        }
    }
}
