package com.logitech.serviceportal.spares.terms.scale;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import com.logitech.serviceportal.spares.api.SparesClause;
import java.util.List;
import java.util.Objects;

/** R79: a spare is a device of ours; of a bundle only our own part is, and software and other makers' products are none. */
public final class VendorEquipment implements Term<VendorEquipment.Facts> {

    /**
     * What it rests on.
     *
     * @param product what it is called
     * @param device  whether it is a device of ours by itself
     * @param parts   of a bundle, what of it is ours, by name; empty for what is no bundle
     */
    public record Facts(String product, boolean device, List<String> parts) {
        public Facts {
            Objects.requireNonNull(product, "product");
            parts = List.copyOf(parts);
        }
    }

    @Override
    public SparesClause clause() {
        return SparesClause.VENDOR_EQUIPMENT;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.device()) {
            return Finding.holds(clause(), facts, facts.product() + " is a device of ours.");
        }
        return facts.parts().isEmpty()
                ? Finding.fails(clause(), facts, facts.product() + " is no device of ours that is kept as a spare.",
                "Choose a device of ours that is deployed.")
                : Finding.fails(clause(), facts, facts.product() + " is a bundle, of which only our own equipment is kept as a spare: "
                + Wording.list(facts.parts()) + ".", "Choose " + Wording.list(facts.parts()) + ".");
    }
}
