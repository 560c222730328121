using System.Security.Cryptography.X509Certificates;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.TandaTangan;

/// <summary>Says, of what a signature or the administrator brings along, whether certificates of a chain were withdrawn.</summary>
internal static class PeriksaPencabutan
{
    /// <summary>Checks every certificate of a chain but the one that is trusted by itself.</summary>
    /// <param name="rantai">From the signer's to the trusted one.</param>
    /// <param name="bahan">What tells.</param>
    /// <param name="pada">At which time it must hold.</param>
    /// <param name="terbukti">Whether a time stamp proves that time: a later withdrawal then does no harm.</param>
    /// <param name="catatan">Takes what is to be known.</param>
    public static StatusPencabutan Periksa(
        IReadOnlyList<X509Certificate2> rantai, BahanPencabutan bahan, DateTimeOffset pada, bool terbukti, List<string> catatan)
    {
        var diketahui = true;
        for (var i = 0; i + 1 < rantai.Count; i++)
        {
            var (s, penerbit) = (rantai[i], rantai[i + 1]);
            var semua = bahan.Crl.Select(c => KeteranganCabut.DariCrl(c, s, penerbit)).Concat(bahan.Ocsp.Select(o => KeteranganCabut.DariOcsp(o, s, penerbit)))
                .OfType<KeteranganCabut>().ToList();
            if (semua.FirstOrDefault(k => k.Dicabut is { } saat && (!terbukti || saat <= pada)) is { Dicabut: { } dicabut })
            {
                catatan.Add($"Sertifikat {Nama(s)} sudah dicabut penerbitnya sejak {Tanggal(dicabut)}, jadi tanda tangan ini tidak berlaku.");
                return StatusPencabutan.Dicabut;
            }

            // said at or after the time of signing, or holding still at that time
            if (semua.Any(k => (terbukti && k.Sejak >= pada) || (k.Sejak <= pada && (k.Sampai ?? k.Sejak) >= pada)))
            {
                continue;
            }

            diketahui = false;
            catatan.Add(semua.Count > 0
                ? $"Keterangan pencabutan untuk sertifikat {Nama(s)} tidak berlaku lagi pada saat itu (sampai {Tanggal(semua.Max(k => k.Sampai ?? k.Sejak))})."
                : $"Pencabutan sertifikat {Nama(s)} tidak dapat diperiksa tanpa jaringan: tidak ada daftar cabut atau jawaban penerbitnya di dalam berkas maupun dari administrator.");
        }

        return diketahui ? StatusPencabutan.Berlaku : StatusPencabutan.TidakDiketahui;
    }

    private static string Nama(X509Certificate2 s) => PeriksaCms.Bersih(s.GetNameInfo(X509NameType.SimpleName, forIssuer: false));

    private static string Tanggal(DateTimeOffset saat) =>
        $"{TanggalIndonesia.Panjang(DateOnly.FromDateTime(saat.UtcDateTime))} pukul {saat.UtcDateTime:HH\\.mm} UTC";
}
