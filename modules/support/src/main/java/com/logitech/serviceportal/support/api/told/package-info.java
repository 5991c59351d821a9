/** That tickets changed: told to who has them before him, by their ids alone. */
package com.logitech.serviceportal.support.api.told;
