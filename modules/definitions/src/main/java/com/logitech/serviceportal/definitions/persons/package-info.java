/**
 * What a module owes the people its books are about: to show what it holds about each, and to forget him without forgetting what was
 * done.
 *
 * <p>A person's name and mail address stand in one place, everything else names him by his id. A module that cannot keep to that, because
 * somebody wrote him into a text or signed in from an address, answers for it here.
 */
package com.logitech.serviceportal.definitions.persons;
