<?php
/**
 * Installs WordPress and fills it. Arguments: WordPress folder, folder with the files to upload, JSON file
 * with the posts. Uses WordPress's own functions, so that what is stored is what an editor's save stores.
 */
[ , $root, $files, $json ] = $argv;
$_SERVER['HTTP_HOST']       = getenv( 'K360_HOST' );
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define( 'WP_INSTALLING', true );
require $root . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/image.php';
require_once ABSPATH . 'wp-admin/includes/file.php';
require_once ABSPATH . 'wp-admin/includes/media.php';

wp_install( 'Festivalarchiv „Gelingendes Aufwachsen“', 'redaktion', 'redaktion@example.org', true, '', wp_generate_password() );
wp_delete_post( 1, true );
wp_delete_post( 2, true );
update_option( 'blogdescription', 'Dokumentation & Materialien' );
update_option( 'timezone_string', 'Europe/Berlin' );
update_option( 'WPLANG', 'de_DE' );
update_option( 'template', 'plain' );
update_option( 'stylesheet', 'plain' );
update_option( 'uploads_use_yearmonth_folders', 0 );
switch_to_locale( 'de_DE' );
$GLOBALS['wp_rewrite']->set_permalink_structure( '/%year%/%postname%/' );
flush_rewrite_rules();
// Markup goes through unfiltered, as for an administrator.
wp_set_current_user( 1 );
kses_remove_filters();

function k360_author( string $name ): int {
	$login = sanitize_user( sanitize_title( $name ), true );
	$user  = get_user_by( 'login', $login );
	if ( $user ) {
		return $user->ID;
	}
	return wp_insert_user(
		array(
			'user_login'   => $login,
			'user_pass'    => wp_generate_password(),
			'user_email'   => $login . '@example.org',
			'display_name' => $name,
			'role'         => 'editor',
		)
	);
}

function k360_term( string $name, string $taxonomy ): int {
	$term = term_exists( $name, $taxonomy ) ?: wp_insert_term( $name, $taxonomy );
	return (int) $term['term_id'];
}

/** A photo large enough that WordPress makes smaller sizes of it. */
function k360_photo( string $path ): void {
	$image = imagecreatetruecolor( 1600, 1067 );
	imagefilledrectangle( $image, 0, 0, 1600, 1067, imagecolorallocate( $image, 220, 235, 225 ) );
	imagefilledellipse( $image, 800, 533, 900, 600, imagecolorallocate( $image, 40, 110, 90 ) );
	imagejpeg( $image, $path, 70 );
}

function k360_upload( string $path, array $featured = array() ): int {
	if ( str_ends_with( $path, '.jpg' ) ) {
		k360_photo( $path );
	}
	$copy = wp_tempnam( basename( $path ) );
	copy( $path, $copy );
	$id = media_handle_sideload(
		array( 'name' => basename( $path ), 'tmp_name' => $copy ),
		0,
		null,
		array( 'post_excerpt' => $featured['caption'] ?? '' )
	);
	if ( is_wp_error( $id ) ) {
		throw new Exception( basename( $path ) . ': ' . $id->get_error_message() );
	}
	if ( $featured ) {
		update_post_meta( $id, '_wp_attachment_image_alt', $featured['alt'] );
	}
	return $id;
}

foreach ( json_decode( file_get_contents( $json ), true, 64, JSON_THROW_ON_ERROR ) as $draft ) {
	$content  = $draft['content'];
	$featured = $draft['featured'] ?? array();
	$cover    = 0;
	foreach ( $draft['files'] ?? array() as $name ) {
		$is_cover = ( $featured['file'] ?? '' ) === $name;
		$id       = k360_upload( "$files/$name", $is_cover ? $featured : array() );
		$cover    = $is_cover ? $id : $cover;
		$content  = str_replace(
			array( "{{id:$name}}", "{{href:$name}}" ),
			array( $id, wp_get_attachment_url( $id ) ),
			$content
		);
	}
	$id = wp_insert_post(
		wp_slash(
			array(
				'post_title'    => $draft['title'],
				'post_content'  => $content,
				'post_excerpt'  => $draft['excerpt'] ?? '',
				'post_date'     => str_replace( 'T', ' ', $draft['date'] ),
				'post_status'   => $draft['status'] ?? 'publish',
				'post_password' => $draft['password'] ?? '',
				'post_author'   => k360_author( $draft['author'] ),
				'post_category' => array_map( fn( $name ) => k360_term( $name, 'category' ), $draft['categories'] ),
				'tags_input'    => $draft['tags'],
			)
		),
		true
	);
	if ( is_wp_error( $id ) ) {
		throw new Exception( $draft['title'] . ': ' . $id->get_error_message() );
	}
	if ( $cover ) {
		set_post_thumbnail( $id, $cover );
	}
}
