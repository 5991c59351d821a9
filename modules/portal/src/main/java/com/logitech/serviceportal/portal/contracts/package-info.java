/** The pages of customers, orders, contracts and licenses. One bean for each page, named like it; what a list shows stands in its address. */
package com.logitech.serviceportal.portal.contracts;
