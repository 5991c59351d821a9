-- What the texts list, in force since their first revision: categories, offerings, the table of benefits, covered products.

INSERT INTO contracts.space_categories (code, title, room, position) VALUES                                       -- R4
    ('SMALL_ROOM',           'Small Room',           true,  1),
    ('MEDIUM_TO_LARGE_ROOM', 'Medium to Large Room', true,  2),
    ('FLEX_DESK',            'Flex Desk',            false, 3);

INSERT INTO contracts.offerings (code, title, level, sold_for, plan, effective_from, recorded_at)                 -- D39
SELECT code, title, level, sold_for, plan, DATE '2019-05-10', TIMESTAMPTZ '2019-05-10T00:00Z' FROM (VALUES
    ('SELECT_SMALL_ROOM',                       'Select for Small Rooms',                            'SELECT',    'SMALL_ROOM',           false),
    ('SELECT_MEDIUM_TO_LARGE_ROOM',             'Select for Medium to Large Rooms',                  'SELECT',    'MEDIUM_TO_LARGE_ROOM', false),
    ('SELECT_FLEX_DESK',                        'Select for Flex Desks',                             'SELECT',    'FLEX_DESK',            false),
    ('ESSENTIAL_ROOM',                          'Essential for Rooms',                               'ESSENTIAL', 'ROOM',                 false),
    ('ESSENTIAL_FLEX_DESK',                     'Essential for Flex Desks',                          'ESSENTIAL', 'FLEX_DESK',            false),
    ('SELECT_ENTERPRISE_ROOMS',                 'Select Enterprise Plan for Rooms',                  'SELECT',    'ROOM',                 true),
    ('SELECT_ENTERPRISE_SMALL_ROOMS',           'Select Enterprise Plan for Small Rooms',            'SELECT',    'SMALL_ROOM',           true),
    ('SELECT_ENTERPRISE_MEDIUM_TO_LARGE_ROOMS', 'Select Enterprise Plan for Medium to Large Rooms',  'SELECT',    'MEDIUM_TO_LARGE_ROOM', true)
) AS offering (code, title, level, sold_for, plan);

INSERT INTO contracts.offering_fits (offering_code, category)
SELECT o.code, c.code FROM contracts.offerings o JOIN contracts.space_categories c ON c.code = o.sold_for OR o.sold_for = 'ROOM' AND c.room;

INSERT INTO contracts.benefits (code, title, block, position) VALUES
    ('PROVISION_CONFIGURE',            'Provision and configure systems',           'device management',       1),
    ('MONITOR_MANAGE',                 'Monitor and manage devices',                'device management',       2),
    ('PUSH_CONTROL_UPDATES',           'Push and control updates',                  'device management',       3),
    ('ALERTS_EMAIL_SERVICENOW',        'Alerts by mail and ServiceNow',             'device management',       4),
    ('SYNC_INSIGHTS',                  'Sync Insights',                             'device management',       5),
    ('REMOTE_UI_ACCESS',               'Remote UI Access',                          'device management',       6),
    ('SYNC_CLOUD_API',                 'Sync Cloud API',                            'device management',       7),
    ('ROOM_BOOKING_TAP_SCHEDULER',     'Room booking with Tap Scheduler',           'space management',        8),
    ('DESK_BOOKING_TUNE',              'Desk booking with Logi Tune',               'space management',        9),
    ('DOCK_FLEX_NATIVE_UI',            'Native screen of Logi Dock Flex',           'space management',       10),
    ('FLOOR_PLAN_MAPS',                'Floor plan maps',                           'space management',       11),
    ('HELPDESK_24X7',                  'Help desk at all hours, in English',        'protection and support', 12),
    ('HELPDESK_BUSINESS_HOURS',        'Help desk in business hours',               'protection and support', 13),
    ('FIRST_RESPONSE_1_HOUR',          'First response within 1 hour, in English',  'protection and support', 14),
    ('FIRST_RESPONSE_1_BUSINESS_DAY',  'First response within 1 business day',      'protection and support', 15),
    ('SOLUTION_LEVEL_SUPPORT',         'Support for the whole solution',            'protection and support', 16),
    ('PRODUCT_REPLACEMENT_STANDARD',   'Product replacement, standard warranty',    'protection and support', 17),
    ('PRODUCT_REPLACEMENT_EXTENDED',   'Product replacement as long as the term',   'protection and support', 18),
    ('ADVANCED_RMA_NEXT_BUSINESS_DAY', 'Advanced replacement, next business day',   'protection and support', 19),
    ('ADVANCED_RMA_GROUND',            'Replacement by ground freight',             'protection and support', 20),
    ('DESIGNATED_SERVICE_MANAGER',     'Designated Service Manager',                'protection and support', 21),
    ('ONSITE_SPARES',                  'Onsite Spares',                             'protection and support', 22);

INSERT INTO contracts.benefit_listings (level, category, benefit, listed, effective_from, recorded_at, source)    -- R2; what is not here is not granted
SELECT unnest(string_to_array(listing.levels, ' ')), c.code, listing.benefit, true, DATE '2019-05-10', TIMESTAMPTZ '2019-05-10T00:00Z', listing.source
FROM (VALUES
    ('PROVISION_CONFIGURE',            'any',  'BASIC ESSENTIAL SELECT', 'Services Description, line 139'),
    ('MONITOR_MANAGE',                 'any',  'BASIC ESSENTIAL SELECT', 'Services Description, line 139'),
    ('PUSH_CONTROL_UPDATES',           'any',  'BASIC ESSENTIAL SELECT', 'Services Description, line 139'),
    ('ALERTS_EMAIL_SERVICENOW',        'any',  'ESSENTIAL SELECT',       'Services Description, lines 124, 139'),
    ('SYNC_INSIGHTS',                  'any',  'ESSENTIAL SELECT',       'Services Description, lines 120, 139'),
    ('REMOTE_UI_ACCESS',               'any',  'ESSENTIAL SELECT',       'Services Description, lines 137, 139'),
    ('SYNC_CLOUD_API',                 'any',  'ESSENTIAL SELECT',       'Sync Cloud API'),
    ('ROOM_BOOKING_TAP_SCHEDULER',     'room', 'ESSENTIAL SELECT',       'Services Description, lines 126, 139'),
    ('DESK_BOOKING_TUNE',              'desk', 'BASIC ESSENTIAL SELECT', 'Services Description, line 129'),
    ('DOCK_FLEX_NATIVE_UI',            'desk', 'BASIC ESSENTIAL SELECT', 'Services Description, line 129'),
    ('FLOOR_PLAN_MAPS',                'any',  'ESSENTIAL SELECT',       'Services Description, lines 130, 133, 139'),
    ('HELPDESK_24X7',                  'any',  'SELECT',                 'Services Description, line 49'),
    ('HELPDESK_BUSINESS_HOURS',        'any',  'BASIC ESSENTIAL',        'Services Description, line 72'),
    ('FIRST_RESPONSE_1_HOUR',          'any',  'SELECT',                 'Services Description, line 52'),
    ('FIRST_RESPONSE_1_BUSINESS_DAY',  'any',  'BASIC ESSENTIAL',        'Services Description, line 74'),
    ('SOLUTION_LEVEL_SUPPORT',         'any',  'SELECT',                 'Services Description, lines 56, 77'),
    ('PRODUCT_REPLACEMENT_STANDARD',   'any',  'BASIC ESSENTIAL',        'Services Description, line 87'),
    ('PRODUCT_REPLACEMENT_EXTENDED',   'any',  'SELECT',                 'Services Description, line 83'),
    ('ADVANCED_RMA_NEXT_BUSINESS_DAY', 'any',  'SELECT',                 'Services Description, line 95'),
    ('ADVANCED_RMA_GROUND',            'any',  'BASIC ESSENTIAL',        'Services Description, line 98'),
    ('DESIGNATED_SERVICE_MANAGER',     'any',  'SELECT',                 'Services Description, line 100'),
    ('ONSITE_SPARES',                  'any',  'SELECT',                 'Services Description, line 104')
) AS listing (benefit, space, levels, source)
JOIN contracts.space_categories c ON listing.space = 'any' OR (listing.space = 'room') = c.room;

INSERT INTO contracts.products (code, title, kind, key_device, collab_os, position) VALUES                        -- R57, R98
    ('RALLY_BAR',                 'Rally Bar',                                           'hardware',   true,  true,   1),
    ('RALLY_BAR_MINI',            'Rally Bar Mini',                                      'hardware',   true,  true,   2),
    ('RALLY_BAR_HUDDLE',          'Rally Bar Huddle',                                    'hardware',   true,  true,   3),
    ('RALLY_PLUS',                'Rally Plus',                                          'hardware',   true,  false,  4),
    ('RALLY',                     'Rally',                                               'hardware',   true,  false,  5),
    ('RALLY_CAMERA',              'Rally Camera',                                        'hardware',   true,  false,  6),
    ('MEETUP',                    'MeetUp',                                              'hardware',   true,  false,  7),
    ('MEETUP_2',                  'MeetUp 2',                                            'hardware',   true,  false,  8),
    ('SIGHT',                     'Sight',                                               'hardware',   false, false,  9),
    ('TAP',                       'Tap',                                                 'hardware',   true,  false, 10),
    ('TAP_IP',                    'Tap IP',                                              'hardware',   true,  true,  11),
    ('TAP_SCHEDULER',             'Tap Scheduler',                                       'hardware',   false, true,  12),
    ('SWYTCH',                    'Swytch',                                              'hardware',   true,  false, 13),
    ('ROOMMATE',                  'RoomMate',                                            'hardware',   false, true,  14),
    ('SCRIBE',                    'Scribe',                                              'hardware',   true,  false, 15),
    ('LOGI_DOCK',                 'Logi Dock',                                           'hardware',   false, false, 16),
    ('LOGI_DOCK_FLEX',            'Logi Dock Flex',                                      'hardware',   false, true,  17),
    ('BUSINESS_WEBCAMS',          'Business Webcams',                                    'hardware',   false, false, 18),
    ('BUSINESS_KEYBOARDS',        'Business Keyboards',                                  'hardware',   false, false, 19),
    ('BUSINESS_POINTING_DEVICES', 'Business Pointing Devices',                           'hardware',   false, false, 20),
    ('ACCESSORIES',               'Accessories (desk mounts; Strong USB cables; etc)',   'hardware',   false, false, 21),
    ('ROOM_SOLUTIONS_TEAMS',      'Room Solutions for Microsoft Teams',                  'bundle',     false, false, 22),
    ('TEAMS_ROOMS_ON_ANDROID',    'Microsoft Teams Rooms on Android',                    'bundle',     false, false, 23),
    ('ROOM_SOLUTIONS_ZOOM',       'Room Solutions for PC-Based Zoom Rooms',              'bundle',     false, false, 24),
    ('ZOOM_ROOM_APPLIANCES',      'Zoom Room Appliances',                                'bundle',     false, false, 25),
    ('SYNC_SOFTWARE',             'Sync Software',                                       'software',   false, false, 26),
    ('ROOM_BOOKING_SOFTWARE',     'Room Booking Software',                               'software',   false, false, 27),
    ('DESK_BOOKING_SOFTWARE',     'Desk Booking Software',                               'software',   false, false, 28),
    ('LOGI_TUNE_SOFTWARE',        'Logi Tune Software',                                  'software',   false, false, 29),
    ('COLLABOS_SOFTWARE',         'CollabOS Software',                                   'software',   false, false, 30),
    ('PERIPHERAL',                'Mic Pod / power adapter / other peripheral',          'peripheral', false, false, 31);

INSERT INTO contracts.covered_products (category, product, listed, effective_from, recorded_at)                     -- R43
SELECT unnest(string_to_array(listing.categories, ' ')), listing.product, true, DATE '2019-05-10', TIMESTAMPTZ '2019-05-10T00:00Z' FROM (VALUES
    ('RALLY_BAR',                 'MEDIUM_TO_LARGE_ROOM'),
    ('RALLY_BAR_MINI',            'MEDIUM_TO_LARGE_ROOM'),
    ('RALLY_BAR_HUDDLE',          'SMALL_ROOM MEDIUM_TO_LARGE_ROOM'),
    ('RALLY_PLUS',                'MEDIUM_TO_LARGE_ROOM'),
    ('RALLY',                     'MEDIUM_TO_LARGE_ROOM'),
    ('RALLY_CAMERA',              'MEDIUM_TO_LARGE_ROOM'),
    ('MEETUP',                    'SMALL_ROOM MEDIUM_TO_LARGE_ROOM'),
    ('MEETUP_2',                  'SMALL_ROOM MEDIUM_TO_LARGE_ROOM'),
    ('SIGHT',                     'SMALL_ROOM MEDIUM_TO_LARGE_ROOM'),
    ('TAP',                       'SMALL_ROOM MEDIUM_TO_LARGE_ROOM'),
    ('TAP_IP',                    'SMALL_ROOM MEDIUM_TO_LARGE_ROOM'),
    ('TAP_SCHEDULER',             'SMALL_ROOM MEDIUM_TO_LARGE_ROOM'),
    ('SWYTCH',                    'SMALL_ROOM MEDIUM_TO_LARGE_ROOM'),
    ('ROOMMATE',                  'SMALL_ROOM MEDIUM_TO_LARGE_ROOM'),
    ('SCRIBE',                    'SMALL_ROOM MEDIUM_TO_LARGE_ROOM'),
    ('LOGI_DOCK',                 'FLEX_DESK SMALL_ROOM MEDIUM_TO_LARGE_ROOM'),
    ('LOGI_DOCK_FLEX',            'FLEX_DESK'),
    ('BUSINESS_WEBCAMS',          'FLEX_DESK SMALL_ROOM MEDIUM_TO_LARGE_ROOM'),
    ('BUSINESS_KEYBOARDS',        'FLEX_DESK SMALL_ROOM MEDIUM_TO_LARGE_ROOM'),
    ('BUSINESS_POINTING_DEVICES', 'FLEX_DESK SMALL_ROOM MEDIUM_TO_LARGE_ROOM'),
    ('ACCESSORIES',               'SMALL_ROOM MEDIUM_TO_LARGE_ROOM'),
    ('ROOM_SOLUTIONS_TEAMS',      'SMALL_ROOM MEDIUM_TO_LARGE_ROOM'),
    ('TEAMS_ROOMS_ON_ANDROID',    'SMALL_ROOM MEDIUM_TO_LARGE_ROOM'),
    ('ROOM_SOLUTIONS_ZOOM',       'SMALL_ROOM MEDIUM_TO_LARGE_ROOM'),
    ('ZOOM_ROOM_APPLIANCES',      'SMALL_ROOM MEDIUM_TO_LARGE_ROOM'),
    ('SYNC_SOFTWARE',             'FLEX_DESK SMALL_ROOM MEDIUM_TO_LARGE_ROOM'),
    ('ROOM_BOOKING_SOFTWARE',     'SMALL_ROOM MEDIUM_TO_LARGE_ROOM'),
    ('DESK_BOOKING_SOFTWARE',     'FLEX_DESK'),
    ('LOGI_TUNE_SOFTWARE',        'FLEX_DESK SMALL_ROOM MEDIUM_TO_LARGE_ROOM'),
    ('COLLABOS_SOFTWARE',         'FLEX_DESK SMALL_ROOM MEDIUM_TO_LARGE_ROOM'),
    ('PERIPHERAL',                'SMALL_ROOM MEDIUM_TO_LARGE_ROOM')   -- as part of a covered system
) AS listing (product, categories);
