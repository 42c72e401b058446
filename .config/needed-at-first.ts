/** What the bundler tells about a module. */
interface Modules {
  getModuleInfo(id: string): { isEntry: boolean; importers: readonly string[] } | null;
}

/** Whether a module comes with the script itself: static imports alone lead from the entry to it. */
export function neededAtFirst(id: string, modules: Modules): boolean {
  const seen = new Set<string>();
  const reach = (module: string): boolean => {
    if (seen.has(module)) return false;
    seen.add(module);
    const info = modules.getModuleInfo(module);
    return info !== null && (info.isEntry || info.importers.some(reach));
  };
  return reach(id);
}
