using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Pembuktian;

/// <summary>Documents and attachments against their events.</summary>
internal sealed partial class Pemeriksaan
{
    private const int Sehalaman = 500;

    // page by page: a province has many
    private async Task<long> DokumenAsync()
    {
        var (banyak, halaman, sesudah) = (0L, (IReadOnlyList<BarisDokumen>)[], new BarisDokumen());
        do
        {
            halaman = await sesi.DaftarAsync<BarisDokumen>(
                "SELECT pemda, perangkat_daerah, id, judul FROM dokumen WHERE (pemda, perangkat_daerah, id) > (@Pemda, @PerangkatDaerah, @Id) ORDER BY pemda, perangkat_daerah, id LIMIT @Sehalaman",
                new { sesudah.Pemda, sesudah.PerangkatDaerah, sesudah.Id, Sehalaman });
            foreach (var d in halaman)
            {
                if (await SalahDokumenAsync(d) is { } salah)
                {
                    Catat($"{d.Judul} ({d.PerangkatDaerah}): {salah}");
                }

                (banyak, sesudah) = (banyak + 1, d);
                Maju();
            }
        }
        while (halaman.Count == Sehalaman);
        return banyak;
    }

    private async Task<string?> SalahDokumenAsync(BarisDokumen d)
    {
        var keadaan = new KeadaanDokumen();
        var daftarIsi = new HashSet<string>(StringComparer.Ordinal);
        foreach (var p in await sesi.DaftarAsync<Peristiwa>(
            "SELECT jenis, lama, baru, alasan, saat, pelaku_nama, nomor FROM peristiwa WHERE pemda = @Pemda AND objek = @objek ORDER BY nomor", new { d.Pemda, objek = $"dokumen/{d.Id}" }))
        {
            keadaan.Terapkan(p);
            daftarIsi.Add(p.Baru);
        }

        var versi = await sesi.DaftarAsync<VersiDokumen>(
            "SELECT versi, status, pendahulu, alasan, nomor, tanggal, sidik, revisi, pengajuan, pengajuan_catatan, pengajuan_sidik, koreksi_semula, koreksi_alasan FROM "
                + "versi WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND dokumen = @Id ORDER BY versi", d);
        return keadaan.Judul.Length > 0 && keadaan.Judul != d.Judul ? $"judulnya bukan \"{keadaan.Judul}\" yang disebut peristiwa pembuatannya."
            : versi.Count != keadaan.DaftarVersi.Count ? $"versinya {versi.Count}, tetapi menurut peristiwanya {keadaan.DaftarVersi.Count}."
            : versi.Zip(keadaan.DaftarVersi, SalahVersi).FirstOrDefault(s => s is not null) ?? await HilangAsync(d.Pemda, daftarIsi);
    }

    private static string? SalahVersi(VersiDokumen v, KeadaanVersi k) => v switch
    {
        _ when v.Versi != k.Versi => $"versi {k.Versi} tidak ada.",
        _ when v.Sidik != k.Sidik => $"isi versi {v.Versi} tidak sama dengan yang disebut peristiwa terakhirnya.",
        _ when v.Status != k.Status => $"statusnya pada versi {v.Versi} \"{v.Status}\", tetapi menurut peristiwanya \"{k.Status}\".",
        _ when k.Penetapan != (v.Status == VersiDokumen.Draf ? "" : PenetapanDokumen.Tulis(v.Nomor, v.Tanggal)) => $"nomor atau tanggal penetapan versi {v.Versi} tidak sama dengan yang disebut peristiwanya ({k.Penetapan}).",
        _ when v.Alasan != k.Alasan || v.Pendahulu != k.Pendahulu => $"alasan atau pendahulu versi {v.Versi} tidak sama dengan yang disebut peristiwanya.",
        _ when v.Pengajuan != k.Pengajuan || v.PengajuanCatatan != k.PengajuanCatatan || v.PengajuanSidik != k.PengajuanSidik =>
            $"pengajuan versi {v.Versi} tidak sama dengan yang disebut peristiwanya.",
        _ when v.KoreksiSemula != k.KoreksiSemula || v.KoreksiAlasan != k.KoreksiAlasan =>
            $"koreksi tanggal penetapan versi {v.Versi} tidak sama dengan yang disebut peristiwanya.",
        _ when v.Revisi != k.Revisi => $"versi {v.Versi} disimpan {v.Revisi} kali, tetapi menurut peristiwanya {k.Revisi} kali.",
        _ => null,
    };

    // what the document is made of, now and at every earlier saving, must be there
    private async Task<string?> HilangAsync(string pemda, HashSet<string> daftarIsi)
    {
        var ada = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sidik in daftarIsi.Where(s => s.Length > 0))
        {
            if (await IsiStore.BacaAsync(sesi, pemda, sidik) is not { } daftar)
            {
                return $"daftar berkasnya {Pendek(sidik)} tidak ada di penyimpanan.";
            }

            if (IsiStore.Sidik(daftar) != sidik)
            {
                return $"daftar berkasnya {Pendek(sidik)} rusak.";
            }

            foreach (var (berkas, jalur) in IsiStore.Urai(daftar))
            {
                if (ada.Add(berkas) && !await AdaIsiAsync(pemda, berkas))
                {
                    return $"isi berkas {jalur} ({Pendek(berkas)}) tidak ada di penyimpanan.";
                }
            }
        }

        return null;
    }

    private async Task<bool> AdaIsiAsync(string pemda, string sidik) => await sesi.SatuAsync<long?>("SELECT ukuran FROM isi WHERE pemda = @pemda AND sidik = @sidik", new { pemda, sidik }) is not null;

    // made, never removed by an event, and yet not there
    private async Task DokumenHilangAsync()
    {
        const string Sql = """
            SELECT p.perangkat_daerah, p.alasan AS judul, p.nomor FROM peristiwa p WHERE p.jenis = 'DokumenDibuat'
              AND NOT EXISTS (SELECT 1 FROM dokumen d WHERE d.pemda = p.pemda AND d.perangkat_daerah = p.perangkat_daerah AND d.id = SUBSTR(p.objek, 9))
              AND NOT EXISTS (SELECT 1 FROM peristiwa h WHERE h.pemda = p.pemda AND h.objek = p.objek AND h.jenis = 'DokumenDihapus')
              AND NOT EXISTS (SELECT 1 FROM peristiwa c WHERE c.pemda = p.pemda AND c.objek = 'perangkat-daerah/' || p.perangkat_daerah AND c.jenis = 'ContohDihapus' AND c.nomor > p.nomor)
            ORDER BY p.pemda, p.nomor
            """;
        await foreach (var d in sesi.AlirkanAsync<BarisDokumen>(Sql))
        {
            Catat($"{KeadaanDokumen.BacaJudul(d.Judul)} ({d.PerangkatDaerah}): dibuat pada peristiwa nomor {d.Nomor} dan tidak pernah dihapus, tetapi dokumennya tidak ada.");
        }
    }

    private async Task LampiranAsync()
    {
        const string Sql = """
            SELECT l.perangkat_daerah, l.nama AS judul,
                CASE WHEN NOT EXISTS (SELECT 1 FROM peristiwa p WHERE p.pemda = l.pemda AND p.objek = 'lampiran/' || l.id AND p.jenis = 'LampiranDitambah' AND p.bukti = l.sidik AND p.baru = l.nama) THEN 'nama atau isi'
                     WHEN (l.dihapus <> '') <> EXISTS (SELECT 1 FROM peristiwa p WHERE p.pemda = l.pemda AND p.objek = 'lampiran/' || l.id AND p.jenis = 'LampiranDihapus') THEN 'penghapusan'
                     WHEN NOT EXISTS (SELECT 1 FROM isi i WHERE i.pemda = l.pemda AND i.sidik = l.sidik) THEN 'isi yang tersimpan' ELSE '' END AS salah
            FROM lampiran l ORDER BY l.pemda, l.perangkat_daerah, l.id
            """;
        await foreach (var l in sesi.AlirkanAsync<BarisDokumen>(Sql))
        {
            if (l.Salah.Length > 0)
            {
                Catat($"Lampiran {l.Judul} ({l.PerangkatDaerah}): {l.Salah} tidak sama dengan yang disebut peristiwanya.");
            }
        }
    }

    private async Task BuktiAsync()
    {
        const string Sql =
            "SELECT p.perangkat_daerah, p.jenis AS judul, p.nomor FROM peristiwa p WHERE p.bukti <> '' AND NOT EXISTS (SELECT 1 FROM isi i WHERE i.pemda = p.pemda AND i.sidik = p.bukti) AND NOT EXISTS (SELECT 1 FROM isi_musnah m WHERE m.pemda = p.pemda AND m.sidik = p.bukti) ORDER BY p.pemda, p.nomor";
        await foreach (var p in sesi.AlirkanAsync<BarisDokumen>(Sql))
        {
            Catat($"Bukti peristiwa nomor {p.Nomor} ({p.Judul}, {p.PerangkatDaerah}) tidak ada di penyimpanan.");
        }
    }

    private sealed class BarisDokumen
    {
        public string Pemda { get; init; } = "";

        public string PerangkatDaerah { get; init; } = "";

        public string Id { get; init; } = "";

        public string Judul { get; init; } = "";

        public string Salah { get; init; } = "";

        public long Nomor { get; init; }
    }
}
