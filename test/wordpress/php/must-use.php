<?php
// Loaded by WordPress itself, before the theme.

// The installer writes mails to the new administrator.
function wp_mail() {
	return true;
}

// The same site is served twice: with pretty permalinks and without.
if ( getenv( 'K360_PLAIN_PERMALINKS' ) ) {
	add_filter( 'pre_option_permalink_structure', '__return_empty_string' );
}

// What YouTube answers to WordPress, since the tests have no internet.
add_filter(
	'pre_oembed_result',
	function ( $result, $url ) {
		if ( ! preg_match( '/[?&]v=([\w-]+)/', $url, $match ) ) {
			return $result;
		}
		return sprintf(
			'<iframe title="Festivalfilm" width="500" height="281" src="https://www.youtube.com/embed/%s?feature=oembed" frameborder="0" allow="accelerometer; autoplay; clipboard-write; encrypted-media; gyroscope; picture-in-picture" allowfullscreen></iframe>',
			$match[1]
		);
	},
	10,
	2
);
