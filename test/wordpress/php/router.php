<?php
// For `php -S`: files as they are, everything else through WordPress, as a web server's rewrite rule does.
$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) ?: '/' );
$root = $_SERVER['DOCUMENT_ROOT'];
if ( '/' !== $path && is_file( $root . $path ) ) {
	return false;
}
// Without pretty permalinks there is no such rule.
if ( '/' !== $path && getenv( 'K360_PLAIN_PERMALINKS' ) ) {
	http_response_code( 404 );
	return true;
}
$_SERVER['SCRIPT_NAME']     = '/index.php';
$_SERVER['PHP_SELF']        = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $root . '/index.php';
unset( $_SERVER['PATH_INFO'] );
chdir( $root );
require $root . '/index.php';
