using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;
using Akuntabel.Uji.Usulan;

namespace Akuntabel.Dokumen.Pertukaran.NaskahLama;

/// <summary>A program or kegiatan whose parts are known adds nothing: beside them its pagu would be counted twice.</summary>
internal static class SudahDirinci
{
    /// <summary>Why the row is not taken by itself; empty: nothing is known below it.</summary>
    /// <param name="p">What the office has.</param>
    /// <param name="b">The row.</param>
    /// <param name="semua">The rows that are offered with it.</param>
    public static string Alasan(PadananRencana p, BarisUsulan b, IReadOnlyList<BarisUsulan> semua)
    {
        if (b.Jenis is not (JenisUsulan.Program or JenisUsulan.Kegiatan))
        {
            return "";
        }

        var kode = DaftarNomenklatur.Kunci(p.Kode.Untuk(p.Usulan, b));
        var (kolomKode, kolomNama, nama) = (PadananRencana.KolomKode(b.Jenis), PadananRencana.KolomNama(b.Jenis), KamusLembar.Rapi(b.Uraian));
        var dalamAnggaran = p.Kantor.Daftar(IsiKantor.Anggaran).Count(r =>
            (r["kode_sub"].Any(char.IsAsciiDigit) || (b.Jenis == JenisUsulan.Program && r["kode_kegiatan"].Any(char.IsAsciiDigit)))
            && (kode.Length > 0 && r[kolomKode].Length > 0 ? DaftarNomenklatur.Kunci(r[kolomKode]) == kode
                : nama.Length > 0 && KamusLembar.Rapi(r[kolomNama]) == nama));
        if (dalamAnggaran > 0)
        {
            return $"Sudah dirinci dalam anggaran ({dalamAnggaran} baris di bawahnya); bila diambil juga, pagunya terhitung dua kali.";
        }

        return kode.Length > 0 && semua.Any(x => x.Jenis > b.Jenis && x.Jenis <= JenisUsulan.SubKegiatan
            && DaftarNomenklatur.Kunci(p.Kode.Untuk(p.Usulan, x)).StartsWith(kode + ".", StringComparison.Ordinal))
            ? "Sudah dirinci oleh baris lain dalam dokumen ini; bila diambil juga, pagunya terhitung dua kali." : "";
    }
}
