package com.logitech.serviceportal.contracts.people;

import com.logitech.serviceportal.contracts.api.people.Signatories;
import com.logitech.serviceportal.contracts.model.accounts.PortalUsers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;

/** Says who signed. */
@ApplicationScoped
@Transactional
class SignatoryOffice implements Signatories {

    @Inject
    private PortalUsers users;

    @Override
    public Map<String, String> names(Collection<String> signatures) {
        return users.signers(signatures);
    }
}
